// title: { ko: 협력사, en: Partners }
// description: { ko: 이 기업이나 기관과 함께 일한다고 기사가 전한 곳, en: Bodies that articles report as working together with it }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization], ko: "기업·기관", en: "company or body" }
//   - { name: other, type: entity, of: [Company, Organization], ko: "상대", en: "other name", default: null }
// columns:
//   - { name: partner, type: entity, ko: 협력사, en: Partner }
//   - { name: partnerId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [partner]
// also: company who where together list body with team product what consortium have
// questions:
//   ko:
//     - "{company}의 협력사는 어디야?"
//     - "{company}와 협력하는 기업을 알려줘"
//     - "{company}랑 손잡은 곳은?"
//     - "누가 {company}와 제휴했나?"
//     - "{company}하고 업무협약을 맺은 회사"
//     - "{company} 파트너사 목록"
//   en:
//     - "Who are the partners of {company}?"
//     - "Which companies work with {company}?"
//     - "Who has {company} teamed up with?"
//     - "List {company}'s partners"
//     - "Who collaborates with {company}?"
MATCH (e:Entity {id: $company})<-[:SUBJECT|OBJECT]-(k:Claim {type: 'PARTNERS_WITH'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> e.id AND ($other IS NULL OR o.id = $other)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS partner, o.id AS partnerId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, partner, partnerId
LIMIT $limit
