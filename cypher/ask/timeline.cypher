// title: { ko: 연표, en: Timeline }
// description: { ko: 이 이름에 대한 사실을 보도된 순서로, en: Facts on this name in the order reported }
// parameters:
//   - { name: entity, type: entity, of: [], ko: "이름", en: "name" }
//   - { name: since, type: date, ko: 이날부터, en: since, default: null, bound: since }
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: date, type: date, ko: 날짜, en: Date }
//   - { name: from, type: entity, ko: 주체, en: From }
//   - { name: fromId, type: id, ko: ID, en: ID }
//   - { name: relation, type: relation, ko: 관계, en: Relation }
//   - { name: to, type: entity, ko: 대상, en: To }
//   - { name: toId, type: id, ko: ID, en: ID }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: article, type: text, ko: 기사, en: Article }
// intents: [timeline, timeline fact, new, new fact, new what, happen, happen what, recent, recent what]
// also: what when list fact happen new recent order article which timeline topic every in
// questions:
//   ko:
//     - "{entity}의 연표를 보여줘"
//     - "{entity}에 무슨 일이 있었나?"
//     - "{entity} 타임라인"
//     - "{since} 이후 {entity} 소식을 시간순으로"
//     - "{entity}의 최근 동향은?"
//   en:
//     - "Timeline of {entity}"
//     - "What happened to {entity}?"
//     - "History of {entity}"
//     - "What is new on {entity} since {since}?"
//     - "Show {entity} in chronological order"
MATCH (e:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(k:Claim)
MATCH (k)<-[:STATES]-(a:Article)
WHERE ($since IS NULL OR substring(a.publishedAt, 0, 10) >= $since) AND ($until IS NULL OR substring(a.publishedAt, 0, 10) <= $until)
MATCH (k)-[:SUBJECT]->(s:Entity)
WITH a, k, s, [(k)-[:OBJECT]->(o:Entity) | [o.id, o.name]] AS others
RETURN a.publishedAt AS date, s.name AS `from`, s.id AS fromId, k.type AS relation, coalesce(others[0][1], k.value) AS `to`, coalesce(others[0][0], '') AS toId, k.status AS status,
  a.title AS article, collect(DISTINCT k.id) AS _claims
ORDER BY coalesce(date, '9999'), relation, `from`, `to`, fromId, toId, article
LIMIT $limit
