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
//   - { name: sentences, type: number, ko: 근거 문장, en: Sentences }
// prepare: well-sourced
// intents: [many source, many article fact, most source fact, source many fact]
// also: what which list fact source article only have report most say topic
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
UNWIND $prepared AS fact
MATCH (s:Entity {id: fact.`from`})
MATCH (o:Entity {id: fact.`to`})
RETURN fact.date AS date, s.name AS `from`, s.id AS fromId, fact.relation AS relation, o.name AS `to`, o.id AS toId, fact.status AS status, fact.sources AS sources,
  size(fact.claims) AS sentences, fact.claims[0..20] AS _claims
ORDER BY sources DESC, relation, `from`, `to`, fromId, toId
LIMIT $limit
