// title: { ko: 진출한 시장, en: Markets }
// description: { ko: 이 기업이 사업하거나 수출하는 나라와 지역, en: Countries and regions where it does business or exports to }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization], ko: "기업·기관", en: "company or body" }
//   - { name: other, type: entity, of: [Place], ko: "나라·지역", en: "place", default: null }
// columns:
//   - { name: market, type: entity, ko: 시장, en: Market }
//   - { name: marketId, type: id, ko: ID, en: ID }
//   - { name: relations, type: list, ko: 관계, en: Relation }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [market, enter, market enter, country enter, supply country, operate country, operate where, export, export where, export country]
// also: where which what list country market plan enter operate company abroad have to in supply export
// questions:
//   ko:
//     - "{company}가 진출한 나라는?"
//     - "{company}는 어느 시장에 진출하나?"
//     - "{company}의 해외 시장을 알려줘"
//     - "{company}가 수출하는 국가는?"
//     - "{company}는 어디서 사업을 하나?"
//   en:
//     - "Which markets does {company} enter?"
//     - "Where does {company} operate?"
//     - "In which countries is {company} active?"
//     - "Which countries does {company} export to?"
//     - "Markets of {company}"
MATCH (e:Entity {id: $company})<-[:SUBJECT]-(k:Claim)-[:OBJECT]->(o:Place)
WHERE k.type IN ['OPERATES_IN', 'SUPPLIES'] AND ($other IS NULL OR o.id = $other)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS market, o.id AS marketId, collect(DISTINCT k.type) AS relations, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, market, marketId
LIMIT $limit
