// title: { ko: 떠난 사람, en: People who left }
// description: { ko: 이곳에서 일했다고 기사가 전한 사람, en: People reported as having worked there before }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization], ko: "기업·기관", en: "company or body" }
// columns:
//   - { name: person, type: entity, ko: 사람, en: Person }
//   - { name: personId, type: id, ko: ID, en: ID }
//   - { name: titles, type: list, ko: 직함, en: Titles }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [former, former person, former who, former work, former post, former company]
// also: who person title company body work list post which in every name member
// questions:
//   ko:
//     - "{company}를 떠난 사람은?"
//     - "{company}에서 물러난 인물은 누구?"
//     - "{company} 출신은 누구야?"
//     - "{company} 전직 임원을 알려줘"
//     - "누가 {company}를 그만뒀어?"
//   en:
//     - "Who left {company}?"
//     - "Former people of {company}"
//     - "Who used to work at {company}?"
//     - "List {company}'s former executives"
//     - "Who resigned from {company}?"
MATCH (c:Entity {id: $company})<-[:OBJECT]-(k:Claim {type: 'WORKS_FOR', status: 'former'})-[:SUBJECT]->(p:Person)
MATCH (k)<-[:STATES]-(a:Article)
RETURN p.name AS person, p.id AS personId, collect(DISTINCT k.title) AS titles, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, person, personId
LIMIT $limit
