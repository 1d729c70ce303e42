// title: { ko: 주최하는 사업과 행사, en: What a body organises }
// description: { ko: 이곳이 여는 사업과 행사, en: Programmes and events that it runs or hosts }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization], ko: "기업·기관", en: "company or body" }
//   - { name: other, type: entity, of: [Program, Event], ko: "상대", en: "other name", default: null }
// columns:
//   - { name: program, type: entity, ko: 사업·행사, en: Programme or event }
//   - { name: programId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [program, event, organize, organize program, organize event]
// also: which what list program event company plan body in
// questions:
//   ko:
//     - "{company}가 주최한 행사는?"
//     - "{company}가 추진하는 사업은?"
//     - "{company}가 연 행사를 알려줘"
//     - "{company} 주관 프로그램 목록"
//     - "{company}는 무슨 행사를 개최했나?"
//   en:
//     - "What does {company} organize?"
//     - "Which events did {company} host?"
//     - "Programmes run by {company}"
//     - "List events hosted by {company}"
//     - "Which projects does {company} run?"
MATCH (e:Entity {id: $company})<-[:SUBJECT]-(k:Claim {type: 'ORGANIZES'})-[:OBJECT]->(o:Entity)
WHERE $other IS NULL OR o.id = $other
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS program, o.id AS programId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, program, programId
LIMIT $limit
