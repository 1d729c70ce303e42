// title: { ko: 예정된 일, en: Plans }
// description: { ko: 이 이름에 대해 예정·계획으로 보도된 사실, en: Facts reported as planned or expected }
// parameters:
//   - { name: entity, type: entity, of: [], ko: "이름", en: "name" }
// columns:
//   - { name: date, type: date, ko: 날짜, en: Date }
//   - { name: from, type: entity, ko: 주체, en: From }
//   - { name: fromId, type: id, ko: ID, en: ID }
//   - { name: relation, type: relation, ko: 관계, en: Relation }
//   - { name: to, type: entity, ko: 대상, en: To }
//   - { name: toId, type: id, ko: ID, en: ID }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// intents: [plan, plan what, plan fact]
// also: what which list when release develop company new fact have product model where market enter invest participate happen organize
// questions:
//   ko:
//     - "{entity}의 계획은?"
//     - "{entity}가 앞으로 할 예정인 일은?"
//     - "{entity}의 출시 예정 제품을 알려줘"
//     - "{entity}는 무엇을 계획하고 있나?"
//     - "{entity} 예정 목록"
//   en:
//     - "What does {entity} plan?"
//     - "Plans of {entity}"
//     - "What is {entity} going to do?"
//     - "Upcoming releases of {entity}"
//     - "What is planned for {entity}?"
MATCH (e:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(k:Claim {status: 'planned'})
MATCH (k)<-[:STATES]-(a:Article)
MATCH (k)-[:SUBJECT]->(s:Entity)
MATCH (k)-[:OBJECT]->(o:Entity)
RETURN max(a.publishedAt) AS date, s.name AS `from`, s.id AS fromId, k.type AS relation, o.name AS `to`, o.id AS toId, max(k.status) AS status,
  count(DISTINCT a.wireGroup) AS sources, collect(DISTINCT k.id) AS _claims
ORDER BY coalesce(date, '') DESC, relation, `from`, `to`, fromId, toId
LIMIT $limit
