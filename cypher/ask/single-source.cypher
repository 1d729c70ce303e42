// title: { ko: 출처가 하나뿐인 사실, en: Facts with one source }
// description: { ko: 서로 다른 기사 하나에만 나온 사실, en: Facts that rest on one independent article }
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
// prepare: single-source
// intents: [single source, single article, source single fact]
// also: what which list fact source article only have report say topic
// questions:
//   ko:
//     - "출처가 하나뿐인 사실은?"
//     - "{entity}에 대해 한 기사에만 나온 사실"
//     - 단일 출처 사실을 보여줘
//     - "{entity}에 대한 단독 보도는?"
//     - 하나의 기사에만 근거한 내용
//   en:
//     - "Which facts have only one source?"
//     - "Single-source facts about {entity}"
//     - List facts that rest on one article
//     - "What is uncorroborated?"
//     - "Facts on {entity} reported by only one source"
UNWIND $prepared AS fact
MATCH (s:Entity {id: fact.`from`})
MATCH (o:Entity {id: fact.`to`})
RETURN fact.date AS date, s.name AS `from`, s.id AS fromId, fact.relation AS relation, o.name AS `to`, o.id AS toId, fact.status AS status, fact.claims AS _claims
ORDER BY coalesce(date, '') DESC, relation, `from`, `to`, fromId, toId
LIMIT $limit
