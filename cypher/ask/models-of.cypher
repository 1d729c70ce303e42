// title: { ko: 모델과 크기, en: Models and their sizes }
// description: { ko: 이곳이 만든 AI 모델과 알려진 매개변수 수, en: "AI models that it develops, with the parameter counts reported" }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization, Person], ko: "개발사", en: "developer" }
// columns:
//   - { name: model, type: entity, ko: 모델, en: Model }
//   - { name: modelId, type: id, ko: ID, en: ID }
//   - { name: parameters, type: text, ko: 매개변수, en: Parameters }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [model, parameter]
// also: company develop size which list release have howmany name number parameter what ai team new recent publish product
// questions:
//   ko:
//     - "{company}의 모델은?"
//     - "{company}가 개발한 AI 모델과 크기는?"
//     - "{company}가 공개한 모델을 알려줘"
//     - "{company} 모델 파라미터 수"
//     - "{company}는 어떤 언어모델을 만들었나?"
//     - "{company} 모델 목록"
//   en:
//     - "Which models does {company} develop?"
//     - "What models has {company} released and how large are they?"
//     - "List {company}'s models"
//     - "Models of {company}"
//     - "Which language models did {company} build?"
MATCH (e:Entity {id: $company})<-[:SUBJECT]-(k:Claim {type: 'DEVELOPS'})-[:OBJECT]->(m:Model)
MATCH (k)<-[:STATES]-(a:Article)
WITH m, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS made
WITH m, status, sources, last, made, [(m)<-[:SUBJECT]-(f:Claim) WHERE f.type = 'PARAMETERS' | f.id] AS sized
RETURN m.name AS model, m.id AS modelId, m.parameters AS parameters, status AS status, sources AS sources, last AS last, made + sized AS _claims
ORDER BY coalesce(m.parameterCount, 0) DESC, model, modelId
LIMIT $limit
