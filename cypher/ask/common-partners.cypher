// title: { ko: 공통 협력사, en: Common partners }
// description: { ko: 두 곳 모두와 함께 일하는 곳, en: Bodies that work with both }
// parameters:
//   - { name: first, type: entity, of: [Company, Organization], ko: "첫째 기업·기관", en: "first company or body" }
//   - { name: second, type: entity, of: [Company, Organization], ko: "둘째 기업·기관", en: "second company or body" }
// columns:
//   - { name: partner, type: entity, ko: 공통 협력사, en: Common partner }
//   - { name: partnerId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// intents: [partner common, partner both, work both, work common]
// also: company who where together list body with both common between two work supply
// questions:
//   ko:
//     - "{first}와 {second}의 공통 협력사는?"
//     - "{first}와 {second} 둘 다와 협력하는 곳은?"
//     - "{first}, {second}가 공유하는 파트너"
//     - "{first}와 {second} 모두와 손잡은 회사는?"
//     - "{first}하고 {second}에 공통된 제휴사를 알려줘"
//   en:
//     - "Which partners do {first} and {second} have in common?"
//     - "Who works with both {first} and {second}?"
//     - "Common partners of {first} and {second}"
//     - "Shared partners of {first} and {second}"
//     - "Who is a partner of both {first} and {second}?"
MATCH (x:Entity {id: $first})<-[:SUBJECT|OBJECT]-(k:Claim {type: 'PARTNERS_WITH'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> x.id AND o.id <> $second
WITH o, collect(DISTINCT k.id) AS ofFirst
MATCH (o)<-[:SUBJECT|OBJECT]-(l:Claim {type: 'PARTNERS_WITH'})-[:SUBJECT|OBJECT]->(y:Entity {id: $second})
WITH o, ofFirst, collect(DISTINCT l.id) AS ofSecond
WITH o, ofFirst + ofSecond AS claims
UNWIND claims AS id
MATCH (a:Article)-[:STATES]->(c:Claim {id: id})
RETURN o.name AS partner, o.id AS partnerId, o.type AS type, count(DISTINCT a.wireGroup) AS sources, collect(DISTINCT id) AS _claims
ORDER BY sources DESC, partner, partnerId
LIMIT $limit
