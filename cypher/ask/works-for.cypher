// title: { ko: 어디서 일하나, en: Where someone works }
// description: { ko: 이 사람의 소속과 직함, en: "Where this person works, and as what" }
// parameters:
//   - { name: person, type: entity, of: [Person], ko: "사람", en: "person" }
// columns:
//   - { name: organization, type: entity, ko: 소속, en: Works for }
//   - { name: organizationId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: titles, type: list, ko: 직함, en: Titles }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [work, title, company, body, where, career, company person, belong, belong body, belong company, post company, post body, post where, post what]
// also: where title company body which what work who career person post belong subsidiary member name
// questions:
//   ko:
//     - "{person}은 어디서 일해?"
//     - "{person}의 직함은?"
//     - "{person}의 소속을 알려줘"
//     - "{person}는 어느 회사 사람이야?"
//     - "{person}의 직책은 무엇인가?"
//   en:
//     - "Where does {person} work?"
//     - "What is the title of {person}?"
//     - "Which company does {person} work for?"
//     - "What is {person}'s job?"
//     - "Who employs {person}?"
MATCH (p:Entity {id: $person})<-[:SUBJECT]-(k:Claim {type: 'WORKS_FOR'})-[:OBJECT]->(o:Entity)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS organization, o.id AS organizationId, o.type AS type, collect(DISTINCT k.title) AS titles, max(k.status) AS status,
  count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY status DESC, sources DESC, organization, organizationId
LIMIT $limit
