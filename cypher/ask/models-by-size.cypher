// title: { ko: 크기순 모델, en: Models by size }
// description: { ko: 매개변수 수가 알려진 모델을 큰 것부터, en: "Models with a reported parameter count, largest first" }
// parameters:
//   - { name: minimum, type: number, ko: 최소 매개변수, en: at least (parameters), default: null, bound: minimum }
//   - { name: maximum, type: number, ko: 최대 매개변수, en: at most (parameters), default: null, bound: maximum }
// columns:
//   - { name: model, type: entity, ko: 모델, en: Model }
//   - { name: modelId, type: id, ko: ID, en: ID }
//   - { name: parameters, type: text, ko: 매개변수, en: Parameters }
//   - { name: parameterCount, type: number, ko: 개수, en: Count }
//   - { name: developers, type: list, ko: 개발사, en: Developers }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// intents: [parameter most, parameter ranking, parameter order, model size, model most, model number, model parameter, model ranking, model compare size, number]
// also: ranking most which list number order ai size parameter what have every release team company develop who
// questions:
//   ko:
//     - "가장 큰 모델은?"
//     - 모델을 크기순으로 보여줘
//     - "매개변수 {minimum} 이상인 모델은?"
//     - 파라미터가 제일 많은 AI 모델 순위
//     - "{maximum} 이하 모델 목록"
//   en:
//     - "What is the largest model?"
//     - List the models by size
//     - "Which models have more than {minimum} parameters?"
//     - Ranking of AI models by parameter count
//     - "Models smaller than {maximum}"
MATCH (m:Model)
WHERE m.parameterCount IS NOT NULL AND ($minimum IS NULL OR m.parameterCount >= $minimum) AND ($maximum IS NULL OR m.parameterCount <= $maximum)
MATCH (m)<-[:SUBJECT]-(f:Claim {type: 'PARAMETERS'})
MATCH (f)<-[:STATES]-(a:Article)
WITH m, count(DISTINCT a.wireGroup) AS sources, collect(DISTINCT f.id) AS sized
WITH m, sources, sized, [(m)<-[:OBJECT]-(k:Claim)-[:SUBJECT]->(c:Entity) WHERE k.type = 'DEVELOPS' | c.name] AS developers
RETURN m.name AS model, m.id AS modelId, m.parameters AS parameters, m.parameterCount AS parameterCount, developers AS developers, sources AS sources, sized AS _claims
ORDER BY parameterCount DESC, model, modelId
LIMIT $limit
