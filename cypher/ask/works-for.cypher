// title: { ko: 어디서 일하나, en: Where someone works }
// description: { ko: 이 사람의 소속과 직함, en: "Where this person works, and as what" }
// parameters:
//   - { name: person, type: entity, of: [Person], ko: "사람", en: "person" }
//   - { name: other, type: entity, of: [Company, Organization], ko: "상대", en: "other name", default: null }
//   - { name: status, type: enum, ko: 상태, en: status, default: any, choices: [
//       { value: any, ko: 모두, en: any, cues: { ko: [지금, 현재, 요즘], en: [now, currently, today] } },
//       { value: former, ko: 전에, en: before, cues: { ko: [전 직장, 전직장, 전에, 이전, 예전, 과거, 옛, 한때, 전 소속, 떠난, 떠났, 그만둔, 그만뒀, 물러났, 물러난, 나갔, 관뒀, 퇴사, 퇴임, 사임, 나온 회사, 몸담았던, 일했던, 있었던, 있던, 다니던, 다녔던, 근무했던, 거쳐, 거친, 어디 출신, 회사 출신, 기업 출신], en: [before, previous, previously, former, formerly, used to, past, left, leave, quit, ex-employer, earlier] } } ] }
// columns:
//   - { name: organization, type: entity, ko: 소속, en: Works for }
//   - { name: organizationId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: titles, type: list, ko: 직함, en: Titles }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [work, title, company, body, where, career, company person, belong, belong body, belong company, post, person, former, post company, post body, post where, post what]
// also: where title company body which what work who career person post belong subsidiary member name former
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
WHERE ($other IS NULL OR o.id = $other) AND ($status = 'any' OR k.status = $status)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS organization, o.id AS organizationId, o.type AS type, collect(DISTINCT k.title) AS titles, max(k.status) AS status,
  count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY status DESC, sources DESC, organization, organizationId
LIMIT $limit
