// title: { ko: 새로 온 사람, en: People who joined }
// description: { ko: "선임·임명·취임·영입됐다고 기사가 전한 사람", en: People reported as appointed to it or joining it }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization], ko: "기업·기관", en: "company or body" }
//   - { name: since, type: date, ko: 이날부터, en: since, default: null, bound: since }
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: person, type: entity, ko: 사람, en: Person }
//   - { name: personId, type: id, ko: ID, en: ID }
//   - { name: titles, type: list, ko: 직함, en: Titles }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [join, join who, join person, join new, appoint, appoint who, appoint person]
// also: who person title company body list new recent which post in name every work
// questions:
//   ko:
//     - "{company}에 새로 온 사람은?"
//     - "{company}에 영입된 인물을 알려줘"
//     - "누가 {company}에 선임됐어?"
//     - "{since} 이후 {company}에 임명된 사람"
//     - "{company} 인사 발령 명단"
//   en:
//     - "Who joined {company}?"
//     - "Who was appointed at {company}?"
//     - "New appointments at {company} since {since}"
//     - "List the people {company} hired"
//     - "Which executives were named at {company}?"
MATCH (c:Entity {id: $company})<-[:OBJECT]-(k:Claim {type: 'WORKS_FOR'})-[:SUBJECT]->(p:Person)
WHERE k.status <> 'former' AND k.rule IN ['works-for.appoint', 'works-for.appointed', 'works-for.join', 'works-for.takes-office', 'works-for.personnel-list']
MATCH (k)<-[:STATES]-(a:Article)
WHERE ($since IS NULL OR substring(a.publishedAt, 0, 10) >= $since) AND ($until IS NULL OR substring(a.publishedAt, 0, 10) <= $until)
RETURN p.name AS person, p.id AS personId, collect(DISTINCT k.title) AS titles, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY coalesce(last, '') DESC, sources DESC, person, personId
LIMIT $limit
