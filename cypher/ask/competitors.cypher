// title: { ko: 경쟁자, en: Competitors }
// description: { ko: 이곳이나 이 모델과 경쟁한다고 기사가 전한 상대, en: Stated rivals }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization, Model, Product], ko: "기업·기관·모델", en: "company, body or model" }
//   - { name: other, type: entity, of: [Company, Organization, Model, Product], ko: "상대", en: "other name", default: null }
// columns:
//   - { name: competitor, type: entity, ko: 경쟁자, en: Competitor }
//   - { name: competitorId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [compete, compete who]
// also: who company body model product which what where list with person market
// questions:
//   ko:
//     - "{company}의 경쟁사는?"
//     - "{company}와 경쟁하는 곳을 알려줘"
//     - "{company} 라이벌은 누구?"
//     - "{company}의 맞수는?"
//     - "{company}는 어디와 경쟁하나?"
//   en:
//     - "Who competes with {company}?"
//     - "Competitors of {company}"
//     - "Who are {company}'s rivals?"
//     - "Which companies compete with {company}?"
//     - "Whom does {company} compete against?"
MATCH (e:Entity {id: $company})<-[:SUBJECT|OBJECT]-(k:Claim {type: 'COMPETES_WITH'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> e.id AND ($other IS NULL OR o.id = $other)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS competitor, o.id AS competitorId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, competitor, competitorId
LIMIT $limit
