// title: { ko: 기반, en: What it is based on }
// description: { ko: 이 모델이나 제품의 바탕이 된 것과 이것에서 나온 것, en: "What this model or product is based on, and what is based on it" }
// parameters:
//   - { name: model, type: entity, of: [Model, Product, Technology], ko: "모델·제품", en: "model or product" }
//   - { name: other, type: entity, of: [Model, Product, Technology], ko: "상대", en: "other name", default: null }
//   - { name: direction, type: enum, ko: 방향, en: direction, default: both, choices: [
//       { value: both, ko: 양쪽, en: both },
//       { value: from, ko: 바탕, en: based on, cues: { ko: ["{model}의 기반","{model}가 … 기반","{model}의 바탕","{model}가 … 바탕","{model}가 … 토대","{model}의 토대"], en: ["{model} … based","{model} … built","{model} … deriv","basis of {model}","{model} … basis","{model} … foundation"] } },
//       { value: to, ko: 여기서 나온 것, en: derived, cues: { ko: ["{model} 기반","{model}를 … 기반","{model}에 … 기반","{model}를 … 바탕","{model}를 … 토대","{model}부터 … 파생"], en: ["based on {model}","built on {model}","built on top of {model}","derive … from {model}","derived from {model}","builds on {model}"] } } ] }
// columns:
//   - { name: direction, type: text, ko: 방향, en: Direction }
//   - { name: other, type: entity, ko: 상대, en: Other }
//   - { name: otherId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [basis, basis what, basis model]
// also: what which model product technology list who develop
// questions:
//   ko:
//     - "{model}은 무엇을 기반으로 하나?"
//     - "{model} 기반 모델은?"
//     - "{model}을 바탕으로 만든 제품은?"
//     - "{model}의 기반 기술은?"
//     - "{model}에서 파생된 모델을 알려줘"
//   en:
//     - "What is {model} based on?"
//     - "Which models are based on {model}?"
//     - "What was built on {model}?"
//     - "Basis of {model}"
//     - "What is derived from {model}?"
MATCH (e:Entity {id: $model})<-[tie:SUBJECT|OBJECT]-(k:Claim {type: 'BASED_ON'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> e.id AND ($other IS NULL OR o.id = $other) AND ($direction = 'both' OR ($direction = 'from' AND type(tie) = 'SUBJECT') OR ($direction = 'to' AND type(tie) = 'OBJECT'))
MATCH (k)<-[:STATES]-(a:Article)
RETURN CASE WHEN type(tie) = 'SUBJECT' THEN 'from' ELSE 'to' END AS direction, o.name AS other, o.id AS otherId, o.type AS type,
  max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY direction, sources DESC, other, otherId
LIMIT $limit
