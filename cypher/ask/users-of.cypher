// title: { ko: 쓰는 곳, en: Users }
// description: { ko: 이 기술·모델·제품을 쓰는 곳과 쓰는 것, en: "Who and what uses this technology, model or product" }
// parameters:
//   - { name: technology, type: entity, of: [Technology, Model, Product], ko: "기술·모델·제품", en: "technology, model or product" }
// columns:
//   - { name: user, type: entity, ko: 쓰는 쪽, en: User }
//   - { name: userId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [use users, use, use who, use company]
// also: who company where which what list body model product technology person
// questions:
//   ko:
//     - "{technology}를 쓰는 곳은?"
//     - "{technology}를 도입한 회사를 알려줘"
//     - "누가 {technology}를 활용하나?"
//     - "{technology}가 적용된 모델은?"
//     - "{technology} 사용 기업"
//   en:
//     - "Who uses {technology}?"
//     - "Which companies adopted {technology}?"
//     - "Users of {technology}"
//     - "Which models use {technology}?"
//     - "Who has applied {technology}?"
MATCH (e:Entity {id: $technology})<-[:OBJECT]-(k:Claim {type: 'USES'})-[:SUBJECT]->(o:Entity)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS user, o.id AS userId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, user, userId
LIMIT $limit
