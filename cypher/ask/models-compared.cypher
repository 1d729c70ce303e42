// title: { ko: 둘의 비교, en: Two compared }
// description: { ko: 두 대상을 견준 문장, en: Sentences that compare the two }
// parameters:
//   - { name: first, type: entity, of: [Model, Product, Company], ko: "첫째", en: "first" }
//   - { name: second, type: entity, of: [Model, Product, Company], ko: "둘째", en: "second" }
// columns:
//   - { name: date, type: date, ko: 날짜, en: Date }
//   - { name: sentence, type: quote, ko: 문장, en: Sentence }
//   - { name: article, type: text, ko: 기사, en: Article }
//   - { name: articleId, type: id, ko: 기사 ID, en: Article ID }
//   - { name: status, type: status, ko: 상태, en: Status }
// intents: [compare, compare which, better]
// also: what which model product company how performance better between difference two mention say article
// questions:
//   ko:
//     - "{first}와 {second}를 비교해줘"
//     - "{first}와 {second} 중 어느 쪽이 나은가?"
//     - "{first}는 {second}보다 성능이 좋은가?"
//     - "{first} 대 {second} 비교"
//     - "{first}와 {second}의 차이는?"
//   en:
//     - "Compare {first} and {second}"
//     - "Is {first} better than {second}?"
//     - "{first} versus {second}"
//     - "How does {first} compare with {second}?"
//     - "Comparison between {first} and {second}"
MATCH (x:Entity {id: $first})<-[:SUBJECT|OBJECT]-(k:Claim {type: 'COMPARED_WITH'})-[:SUBJECT|OBJECT]->(y:Entity {id: $second})
MATCH (k)<-[:STATES]-(a:Article)
RETURN a.publishedAt AS date, k.sentence AS sentence, a.title AS article, a.id AS articleId, max(k.status) AS status, collect(DISTINCT k.id) AS _claims
ORDER BY coalesce(date, '') DESC, articleId, sentence
LIMIT $limit
