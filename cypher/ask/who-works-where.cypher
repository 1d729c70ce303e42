// title: { ko: 누가 어디서 일하나, en: Who works where }
// description: { ko: 기사에 나온 사람들의 소속과 직함, en: "People, where they work and their titles" }
// columns:
//   - { name: person, type: entity, ko: 사람, en: Person }
//   - { name: personId, type: id, ko: ID, en: ID }
//   - { name: organization, type: entity, ko: 소속, en: Works for }
//   - { name: organizationId, type: id, ko: ID, en: ID }
//   - { name: titles, type: list, ko: 직함, en: Titles }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// intents: [person company, who where work, every work, person where work, person title, person work, who work, person work list]
// also: every list company body person title which what where ranking name
// questions:
//   ko:
//     - "누가 어디서 일하나?"
//     - 사람들의 소속과 직함을 보여줘
//     - "누가 어느 회사에 다니지?"
//     - 인물별 소속 목록
//     - 모든 인물의 직책을 알려줘
//   en:
//     - "Who works where?"
//     - List people and where they work
//     - "Which people work for which company?"
//     - People and their titles
//     - Show everyone and their employer
MATCH (p:Entity)-[r:WORKS_FOR]->(o:Entity)
WITH p, o, r.independentArticles AS sources, o.name AS organization, o.id AS organizationId, p.name AS person, p.id AS personId
ORDER BY organization, person, personId, organizationId
LIMIT $limit
MATCH (p)<-[:SUBJECT]-(k:Claim {type: 'WORKS_FOR'})-[:OBJECT]->(o)
WITH organization, organizationId, person, personId, sources, collect(DISTINCT k.title) AS titles, max(k.status) AS status, collect(DISTINCT k.id) AS claims
RETURN person AS person, personId AS personId, organization AS organization, organizationId AS organizationId, titles AS titles, status AS status, sources AS sources, claims AS _claims
ORDER BY organization, person, personId, organizationId
