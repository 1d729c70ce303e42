// title: { ko: 출처가 많은 사실, en: Facts with many sources }
// description: { ko: 서로 다른 기사 여럿이 전한 사실, en: Facts that several independent articles state }
// parameters:
//   - { name: entity, type: entity, of: [], ko: "이름", en: "name", default: null }
// columns:
//   - { name: date, type: date, ko: 날짜, en: Date }
//   - { name: from, type: entity, ko: 주체, en: From }
//   - { name: fromId, type: id, ko: ID, en: ID }
//   - { name: relation, type: relation, ko: 관계, en: Relation }
//   - { name: to, type: entity, ko: 대상, en: To }
//   - { name: toId, type: id, ko: ID, en: ID }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// intents: [many source, many article fact, most source, most source fact, source many fact]
// also: what which list fact source article only have report most
// questions:
//   ko:
//     - "출처가 가장 많은 사실은?"
//     - "{entity}에 대해 여러 매체가 전한 사실"
//     - 여러 기사가 확인한 사실을 보여줘
//     - "{entity}의 다수 출처 사실"
//     - "복수 출처가 있는 내용은?"
//   en:
//     - "Which facts have the most sources?"
//     - "Facts about {entity} with several sources"
//     - List corroborated facts
//     - "What do many articles state?"
//     - "Well-sourced facts on {entity}"
MATCH (s:Entity)<-[:SUBJECT]-(k:Claim)-[:OBJECT]->(o:Entity)
WHERE $entity IS NULL OR s.id = $entity OR o.id = $entity
MATCH (k)<-[:STATES]-(a:Article)
WITH s, o, k.type AS relation, max(a.publishedAt) AS date, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, collect(DISTINCT k.id) AS claims
WHERE sources > 1
RETURN date AS date, s.name AS `from`, s.id AS fromId, relation AS relation, o.name AS `to`, o.id AS toId, status AS status, sources AS sources, claims AS _claims
ORDER BY sources DESC, relation, `from`, `to`, fromId, toId
LIMIT $limit
