// title: { ko: 새로운 사실, en: What is new }
// description: { ko: 이 날 이후 처음 보도된 사실, en: Facts first reported since this day }
// parameters:
//   - { name: since, type: date, ko: 이날부터, en: since, bound: since }
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: date, type: date, ko: 날짜, en: Date }
//   - { name: from, type: entity, ko: 주체, en: From }
//   - { name: fromId, type: id, ko: ID, en: ID }
//   - { name: relation, type: relation, ko: 관계, en: Relation }
//   - { name: to, type: entity, ko: 대상, en: To }
//   - { name: toId, type: id, ko: ID, en: ID }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// prepare: new-facts
// intents: [new, new what, new fact, happen, happen what, fact, new date, change, date]
// also: what which list fact happen recent change date every company in release
// questions:
//   ko:
//     - "{since} 이후 새로운 사실은?"
//     - "어제부터 새로 나온 것은?"
//     - "지난주에 무슨 일이 있었어?"
//     - "{since}부터 새로 알려진 일은?"
//     - "{since} 이후 무엇이 달라졌나?"
//   en:
//     - "What is new since {since}?"
//     - "What happened last week?"
//     - New facts since yesterday
//     - "What changed since {since}?"
//     - "Show everything new from {since}"
UNWIND $prepared AS fact
MATCH (s:Entity {id: fact.`from`})
MATCH (o:Entity {id: fact.`to`})
RETURN fact.date AS date, s.name AS `from`, s.id AS fromId, fact.relation AS relation, o.name AS `to`, o.id AS toId, fact.status AS status, fact.sources AS sources,
  fact.claims AS _claims
ORDER BY date DESC, sources DESC, relation, `from`, `to`, fromId, toId
LIMIT $limit
