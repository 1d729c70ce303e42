// title: { ko: 공급망, en: Supply chain }
// description: { ko: 이곳이 공급하는 곳과 이곳에 공급하는 곳, en: "Whom it supplies, and who supplies it" }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization], ko: "기업·기관", en: "company or body" }
//   - { name: other, type: entity, of: [Company, Organization], ko: "상대", en: "other name", default: null }
//   - { name: direction, type: enum, ko: 방향, en: direction, default: both, choices: [
//       { value: both, ko: 양쪽, en: both },
//       { value: from, ko: 공급하는 곳, en: customers, cues: { ko: ["{company}가 … 공급","{company}가 … 납품","{company}가 … 수출","{company}가 … 팔","{company}의 고객","{company} 고객","{company} 납품처","{company}의 납품처","{company}의 공급처","{company} 공급처","{company}부터 … 공급받","{company}부터 … 납품받","{company}부터 … 사"], en: ["{company} … suppl","{company} … sell","{company} … export","{company} … deliver","{company} … customer","customers of {company}","buy … from {company}","supplied by {company}","{company}'s customers","{company}'s clients","clients of {company}","buyers of {company}","is {company} a … supplier","is {company} one of … supplier","is {company} among … supplier","is {company} a … vendor","is {company} one of … vendor","is {company} among … vendor"] } },
//       { value: to, ko: 공급받는 곳, en: suppliers, cues: { ko: ["{company}에 … 공급","{company}에 … 납품","{company}에 … 수출","{company}에 … 팔","{company}의 공급사","{company} 공급사","{company} 공급업체","{company}의 공급업체","{company} 납품업체","{company}의 납품업체","{company} 벤더","{company}의 벤더","{company}가 … 공급받","{company}가 … 납품받","{company}가 … 조달","{company}로 … 수출","{company}가 … 칩을 받","{company}가 … 한테서","{company}가 … 에게서","{company}가 … 사오","{company}가 … 구매","{company}가 … 어디서","{company}에 … 대는","{company}에 … 대주","{company}는 … 누구한테 받","{company}가 … 누구한테 받","{company} … 누구에게서 받","{company}는 … 어디서 받","{company}가 … 어디서 받"], en: ["suppl … {company}","sell … to {company}","export … to {company}","deliver … to {company}","{company} … supplier","{company} … buy","vendor … {company}","{company} … vendor","{company} … get its","{company} … source","supplied to {company}","supplying {company}","{company}'s suppliers","{company}'s vendors","is {company} a … customer","is {company} one of … customer","is {company} among … customer","is {company} a … client","is {company} one of … client","is {company} among … client","is {company} a … buyer","is {company} one of … buyer","is {company} among … buyer"] } } ] }
// columns:
//   - { name: direction, type: text, ko: 방향, en: Direction }
//   - { name: other, type: entity, ko: 상대, en: Other }
//   - { name: otherId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: items, type: list, ko: 품목, en: Items }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [supply, supply who, chain]
// also: who company body where which what list country market product with to
// questions:
//   ko:
//     - "{company}의 공급망을 보여줘"
//     - "{company}에 부품을 공급하는 회사는?"
//     - "{company}는 누구에게 납품하나?"
//     - "{company} 공급사는?"
//     - "{company}의 고객사를 알려줘"
//   en:
//     - "Who supplies {company}?"
//     - "Supply chain of {company}"
//     - "Whom does {company} supply?"
//     - "Suppliers of {company}"
//     - "Who are the customers of {company}?"
MATCH (e:Entity {id: $company})<-[tie:SUBJECT|OBJECT]-(k:Claim {type: 'SUPPLIES'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> e.id AND ($other IS NULL OR o.id = $other) AND ($direction = 'both' OR ($direction = 'from' AND type(tie) = 'SUBJECT') OR ($direction = 'to' AND type(tie) = 'OBJECT'))
MATCH (k)<-[:STATES]-(a:Article)
RETURN CASE WHEN type(tie) = 'SUBJECT' THEN 'from' ELSE 'to' END AS direction, o.name AS other, o.id AS otherId, o.type AS type, collect(DISTINCT k.item) AS items,
  max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY direction, sources DESC, other, otherId
LIMIT $limit
