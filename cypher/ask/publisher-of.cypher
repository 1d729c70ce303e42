// title: { ko: 펴낸 곳, en: Who published it }
// description: { ko: 이 보고서·논문·법·지수를 낸 곳, en: "Who published this report, paper, law or index" }
// parameters:
//   - { name: work, type: entity, of: [Work], ko: "보고서·법·지수", en: "work" }
// columns:
//   - { name: publisher, type: entity, ko: 펴낸 곳, en: Publisher }
//   - { name: publisherId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [publish, publish who, develop, develop who, develop where, develop company, develop body, release, release who, who, maker]
// also: who company body where which person release publish maker develop document
// questions:
//   ko:
//     - "{work}를 낸 곳은?"
//     - "{work}는 누가 발표했나?"
//     - "{work}의 발행처는?"
//     - "{work}를 발간한 기관을 알려줘"
//     - "{work}는 어디서 나왔어?"
//   en:
//     - "Who published {work}?"
//     - "Who released {work}?"
//     - "Publisher of {work}"
//     - "Which body announced {work}?"
//     - "Who issued {work}?"
MATCH (e:Entity {id: $work})<-[:OBJECT]-(k:Claim {type: 'PUBLISHES'})-[:SUBJECT]->(o:Entity)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS publisher, o.id AS publisherId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, publisher, publisherId
LIMIT $limit
