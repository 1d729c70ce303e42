// title: { ko: 제품과 기술, en: Products and technologies }
// description: { ko: 이곳이 만들거나 내놓은 것 (모델 포함), en: "What it develops or releases, models included" }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization, Person], ko: "개발사", en: "developer" }
//   - { name: other, type: entity, of: [Model, Product, Technology, Work], ko: "상대", en: "other name", default: null }
// columns:
//   - { name: product, type: entity, ko: 만든 것, en: Product }
//   - { name: productId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [product, develop, develop product, technology develop, release, develop what, product release, release what]
// also: what which list product technology have company new recent name develop release
// questions:
//   ko:
//     - "{company}의 제품은?"
//     - "{company}가 개발한 것은?"
//     - "{company}가 출시한 서비스를 알려줘"
//     - "{company}는 무엇을 만들어?"
//     - "{company}가 내놓은 제품 목록"
//   en:
//     - "What does {company} make?"
//     - "Products of {company}"
//     - "What has {company} launched?"
//     - "List the products {company} developed"
//     - "Which services did {company} release?"
MATCH (e:Entity {id: $company})<-[:SUBJECT]-(k:Claim {type: 'DEVELOPS'})-[:OBJECT]->(o:Entity)
WHERE $other IS NULL OR o.id = $other
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS product, o.id AS productId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, product, productId
LIMIT $limit
