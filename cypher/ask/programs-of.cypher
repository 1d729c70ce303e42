// title: { ko: 참여한 사업과 행사, en: Programmes and events someone takes part in }
// description: { ko: 이곳이나 이 사람이 참여한 사업과 행사, en: Programmes and events in which it takes part }
// parameters:
//   - { name: entity, type: entity, of: [Person, Company, Organization], ko: "기업·기관·사람", en: "company, body or person" }
// columns:
//   - { name: program, type: entity, ko: 사업·행사, en: Programme or event }
//   - { name: programId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [participate, program, event, participate program, participate event]
// also: which what list program event participate have company where
// questions:
//   ko:
//     - "{entity}가 참여한 사업은?"
//     - "{entity}는 어떤 행사에 참가했나?"
//     - "{entity}가 선정된 프로젝트를 알려줘"
//     - "{entity}의 참여 프로그램 목록"
//     - "{entity}가 참석한 행사"
//   en:
//     - "Which programmes does {entity} take part in?"
//     - "What events did {entity} attend?"
//     - "Projects {entity} was selected for"
//     - "List the programs {entity} participates in"
//     - "Which events did {entity} join?"
MATCH (e:Entity {id: $entity})<-[:SUBJECT]-(k:Claim {type: 'PARTICIPATES_IN'})-[:OBJECT]->(o:Entity)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS program, o.id AS programId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, program, programId
LIMIT $limit
