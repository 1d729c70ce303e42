// title: { ko: 주최한 곳, en: Organisers }
// description: { ko: 이 사업이나 행사를 여는 곳, en: Who runs or hosts this programme or event }
// parameters:
//   - { name: program, type: entity, of: [Program, Event], ko: "사업·행사", en: "programme or event" }
// columns:
//   - { name: organizer, type: entity, ko: 주최, en: Organiser }
//   - { name: organizerId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [body, body which, organize, organize who, who organize, organize body, organize body where, organize company, organize company where]
// also: who company body where which list program event what
// questions:
//   ko:
//     - "{program}을 주최한 곳은?"
//     - "{program}의 주관 기관은?"
//     - "누가 {program}을 열었나?"
//     - "{program}은 어느 부처가 추진해?"
//     - "{program} 주최사를 알려줘"
//   en:
//     - "Who organizes {program}?"
//     - "Which body runs {program}?"
//     - "Who hosted {program}?"
//     - "Organisers of {program}"
//     - "Who is behind {program}?"
MATCH (e:Entity {id: $program})<-[:OBJECT]-(k:Claim {type: 'ORGANIZES'})-[:SUBJECT]->(o:Entity)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS organizer, o.id AS organizerId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, organizer, organizerId
LIMIT $limit
