// title: { ko: 펴낸 것, en: Publications }
// description: { ko: 이곳이나 이 사람이 낸 보고서·논문·법, en: "Reports, papers, laws that it published" }
// parameters:
//   - { name: publisher, type: entity, of: [Person, Company, Organization], ko: "낸 곳", en: "publisher" }
//   - { name: other, type: entity, of: [Work], ko: "상대", en: "other name", default: null }
// columns:
//   - { name: work, type: entity, ko: 펴낸 것, en: Work }
//   - { name: workId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [publish, document, publish document, release document]
// also: what which list document name release new recent publish develop
// questions:
//   ko:
//     - "{publisher}가 낸 보고서는?"
//     - "{publisher}가 발표한 논문을 알려줘"
//     - "{publisher}가 발간한 것은?"
//     - "{publisher}의 보고서 목록"
//     - "{publisher}는 어떤 법을 제정했나?"
//   en:
//     - "What did {publisher} publish?"
//     - "Reports of {publisher}"
//     - "Which papers has {publisher} published?"
//     - "List the publications of {publisher}"
//     - "Which laws did {publisher} enact?"
MATCH (e:Entity {id: $publisher})<-[:SUBJECT]-(k:Claim {type: 'PUBLISHES'})-[:OBJECT]->(o:Entity)
WHERE $other IS NULL OR o.id = $other
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS work, o.id AS workId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, work, workId
LIMIT $limit
