// title: { ko: 사업과 돈을 대는 곳, en: Programmes and their funders }
// description: { ko: "사업이나 행사에 투자하거나 그것을 벌이는 곳", en: Who puts money into a programme or event or runs it }
// parameters:
//   - { name: program, type: entity, of: [Program, Event], ko: "사업·행사", en: "programme or event", default: null }
// columns:
//   - { name: program, type: entity, ko: 사업·행사, en: Programme or event }
//   - { name: programId, type: id, ko: ID, en: ID }
//   - { name: relation, type: relation, ko: 관계, en: Relation }
//   - { name: funder, type: entity, ko: 대는 곳, en: Funder }
//   - { name: funderId, type: id, ko: ID, en: ID }
//   - { name: amounts, type: list, ko: 금액, en: Amounts }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [fund, fund body, fund program, fund who, fund event, fund list]
// also: who which what list program event company body money amount every in by organize
// questions:
//   ko:
//     - "{program}에 예산을 대는 곳은?"
//     - "사업마다 재원을 대는 곳은?"
//     - "{program} 예산을 대는 기관은?"
//     - 프로젝트와 지원 기관을 보여줘
//     - "{program}을 재정적으로 뒷받침하는 기관은?"
//   en:
//     - "Which institution finances {program}?"
//     - Programmes and their funders
//     - "Programme funders of {program}"
//     - "Which bodies finance {program}?"
//     - List funded programmes
MATCH (f:Entity)-[r:INVESTS_IN|ORGANIZES]->(p:Entity)
WHERE p.type IN ['Program', 'Event'] AND ($program IS NULL OR p.id = $program)
WITH f, p, type(r) AS relation
MATCH (p)<-[:OBJECT]-(k:Claim)-[:SUBJECT]->(s)
WHERE k.type = relation AND s.id = f.id
MATCH (k)<-[:STATES]-(a:Article)
RETURN p.name AS program, p.id AS programId, relation AS relation, f.name AS funder, f.id AS funderId, collect(DISTINCT k.amount) AS amounts,
  count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY relation, sources DESC, program, funder, programId, funderId
LIMIT $limit
