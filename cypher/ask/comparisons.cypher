// title: { ko: 비교, en: Comparisons }
// description: { ko: 이 모델·제품·기업과 비교된 대상, en: What articles compare it with }
// parameters:
//   - { name: model, type: entity, of: [Model, Product, Company], ko: "모델·제품·기업", en: "model, product or company" }
// columns:
//   - { name: other, type: entity, ko: 비교 대상, en: Compared with }
//   - { name: otherId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [compare, compare what]
// also: what which model product company list with who performance better how mention say article
// questions:
//   ko:
//     - "{model}은 무엇과 비교됐나?"
//     - "{model}의 비교 대상은?"
//     - "{model}와 비교된 모델을 알려줘"
//     - "{model} 성능 비교"
//     - "{model}보다 뛰어난 모델은?"
//   en:
//     - "What is {model} compared with?"
//     - "Comparisons of {model}"
//     - "Which models were compared to {model}?"
//     - "How does {model} compare?"
//     - "What was {model} benchmarked against?"
MATCH (e:Entity {id: $model})<-[:SUBJECT|OBJECT]-(k:Claim {type: 'COMPARED_WITH'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> e.id
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS other, o.id AS otherId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, other, otherId
LIMIT $limit
