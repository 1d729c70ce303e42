// title: { ko: 만든 곳, en: Maker }
// description: { ko: 이 모델·제품·기술을 만든 곳, en: "Who develops this model, product or technology" }
// parameters:
//   - { name: product, type: entity, of: [Model, Product, Technology], ko: "모델·제품·기술", en: "model, product or technology" }
// columns:
//   - { name: maker, type: entity, ko: 만든 곳, en: Maker }
//   - { name: makerId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [develop, develop who, release who, release, company, company release, company develop, maker, own who]
// also: who company where which what body team person model product own develop release technology name
// questions:
//   ko:
//     - "{product}를 만든 곳은?"
//     - "{product}는 누가 개발했나?"
//     - "{product}의 개발사는?"
//     - "{product}는 어느 회사 제품이야?"
//     - "{product}를 공개한 회사를 알려줘"
//   en:
//     - "Who makes {product}?"
//     - "Who developed {product}?"
//     - "Which company released {product}?"
//     - "Developer of {product}"
//     - "Which company is behind {product}?"
MATCH (e:Entity {id: $product})<-[:OBJECT]-(k:Claim {type: 'DEVELOPS'})-[:SUBJECT]->(o:Entity)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS maker, o.id AS makerId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, maker, makerId
LIMIT $limit
