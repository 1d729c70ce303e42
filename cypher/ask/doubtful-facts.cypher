// title: { ko: 확실하지 않은 사실, en: Doubtful facts }
// description: { ko: "어느 문장에서도 확신 있게 뽑지 못한 사실, 확신이 낮은 것부터", en: "Facts that no sentence states surely, the least sure first" }
// parameters:
//   - { name: maximum, type: number, ko: 최대 신뢰도, en: at most (confidence), default: 0.7, bound: maximum }
//   - { name: entity, type: entity, of: [], ko: "이름", en: "name", default: null }
// columns:
//   - { name: confidence, type: number, ko: 신뢰도, en: Confidence }
//   - { name: from, type: entity, ko: 주체, en: From }
//   - { name: fromId, type: id, ko: ID, en: ID }
//   - { name: relation, type: relation, ko: 관계, en: Relation }
//   - { name: to, type: entity, ko: 대상, en: To }
//   - { name: toId, type: id, ko: ID, en: ID }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// prepare: doubtful
// intents: [doubt, doubt fact, doubt which, doubt what]
// also: what which list fact article source most in graph have say topic
// questions:
//   ko:
//     - "확실하지 않은 사실은?"
//     - 신뢰도가 낮은 사실을 보여줘
//     - "{entity}에 대해 의심스러운 사실"
//     - "미심쩍은 내용은?"
//     - "{entity}의 불확실한 정보"
//   en:
//     - "Which facts are doubtful?"
//     - Facts with low confidence
//     - "Uncertain facts about {entity}"
//     - Show the least reliable facts
//     - "What is dubious about {entity}?"
UNWIND $prepared AS fact
MATCH (s:Entity {id: fact.`from`})
MATCH (o:Entity {id: fact.`to`})
RETURN fact.confidence AS confidence, s.name AS `from`, s.id AS fromId, fact.relation AS relation, o.name AS `to`, o.id AS toId, fact.status AS status, fact.sources AS sources, fact.claims AS _claims
ORDER BY confidence, relation, `from`, `to`, fromId, toId
LIMIT $limit
