// title: { ko: 쓰는 기술, en: Technologies used }
// description: { ko: 이곳이나 이 모델이 쓰는 기술·모델·제품, en: "Technologies, models and products that it uses" }
// parameters:
//   - { name: user, type: entity, of: [Company, Organization, Model, Product], ko: "기업·기관·모델·제품", en: "company, body, model or product" }
//   - { name: other, type: entity, of: [Technology, Model, Product], ko: "상대", en: "other name", default: null }
// columns:
//   - { name: technology, type: entity, ko: 쓰는 것, en: Uses }
//   - { name: technologyId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [use, technology, use technology, use what, use model, use product]
// also: what which list technology product model have how in participate
// questions:
//   ko:
//     - "{user}가 쓰는 기술은?"
//     - "{user}는 어떤 기술을 활용하나?"
//     - "{user}에 적용된 기술을 알려줘"
//     - "{user}가 도입한 모델은?"
//     - "{user}의 기술 목록"
//   en:
//     - "What technologies does {user} use?"
//     - "Which models does {user} use?"
//     - "Technologies used by {user}"
//     - "What has {user} adopted?"
//     - "What does {user} run on?"
MATCH (e:Entity {id: $user})<-[:SUBJECT]-(k:Claim {type: 'USES'})-[:OBJECT]->(o:Entity)
WHERE $other IS NULL OR o.id = $other
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS technology, o.id AS technologyId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, technology, technologyId
LIMIT $limit
