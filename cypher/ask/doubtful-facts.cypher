// title: { ko: 확실하지 않은 사실, en: Doubtful facts }
// description: { ko: "뽑을 때 확신이 낮았던 사실, 낮은 것부터", en: "Facts extracted with low confidence, the lowest first" }
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
// intents: [doubt, doubt fact, doubt which, doubt what]
// also: what which list fact article source most in graph have
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
MATCH (k:Claim)-[:OBJECT]->(o:Entity)
WHERE k.confidence <= $maximum
MATCH (k)-[:SUBJECT]->(s:Entity)
WHERE $entity IS NULL OR s.id = $entity OR o.id = $entity
MATCH (k)<-[:STATES]-(a:Article)
WITH s, o, k.type AS relation, max(k.confidence) AS confidence, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, collect(DISTINCT k.id) AS claims
RETURN confidence AS confidence, s.name AS `from`, s.id AS fromId, relation AS relation, o.name AS `to`, o.id AS toId, status AS status, sources AS sources, claims AS _claims
ORDER BY confidence, relation, `from`, `to`, fromId, toId
LIMIT $limit
