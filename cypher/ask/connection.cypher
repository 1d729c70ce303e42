// title: { ko: 둘의 연결, en: How two are connected }
// description: { ko: 두 이름을 잇는 가장 짧은 사실의 고리, en: The shortest chains of facts between two names }
// parameters:
//   - { name: first, type: entity, of: [], ko: "첫째 이름", en: "first name" }
//   - { name: second, type: entity, of: [], ko: "둘째 이름", en: "second name" }
// columns:
//   - { name: steps, type: number, ko: 단계, en: Steps }
//   - { name: path, type: text, ko: 경로, en: Path }
//   - { name: pathIds, type: id, ko: ID, en: IDs }
//   - { name: articles, type: number, ko: 기사, en: Articles }
// prepare: chains
// intents: [connect, connect how, fact between, between]
// also: how what between which company person have partner path together two
// questions:
//   ko:
//     - "{first}와 {second}는 어떻게 연결돼 있어?"
//     - "{first}와 {second}의 관계는?"
//     - "{first}랑 {second}는 무슨 사이야?"
//     - "{first}에서 {second}까지 이어지는 경로"
//     - "{first}와 {second}를 잇는 고리를 보여줘"
//   en:
//     - "How are {first} and {second} connected?"
//     - "What is the relationship between {first} and {second}?"
//     - "How is {first} related to {second}?"
//     - "Path from {first} to {second}"
//     - "What links {first} with {second}?"
UNWIND $prepared AS chain
UNWIND range(0, size(chain) - 2) AS step
WITH DISTINCT chain[step] AS first, chain[step + 1] AS second
MATCH (e:Entity {id: first})<-[:SUBJECT|OBJECT]-(k:Claim)-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id = second
MATCH (k)-[:SUBJECT]->(s:Entity)
RETURN e.id AS `from`, e.name AS fromName, o.id AS `to`, o.name AS toName, k.type AS relation, s.id AS subject, collect(DISTINCT k.id) AS claims
ORDER BY `from`, `to`, relation, subject
