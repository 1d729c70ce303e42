// title: { ko: 발언, en: What someone said }
// description: { ko: 이 사람이나 기관이 한 말, en: What this person or body said }
// parameters:
//   - { name: speaker, type: entity, of: [Person, Company, Organization], ko: "말한 이", en: "speaker" }
//   - { name: topic, type: text, ko: 주제, en: topic, default: null }
//   - { name: since, type: date, ko: 이날부터, en: since, default: null, bound: since }
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: date, type: date, ko: 날짜, en: Date }
//   - { name: quote, type: quote, ko: 발언, en: Quote }
//   - { name: article, type: text, ko: 기사, en: Article }
//   - { name: articleId, type: id, ko: 기사 ID, en: Article ID }
// intents: [say, say what, say topic, announce]
// also: what how list when topic new person company opinion article recent every fact mention event
// questions:
//   ko:
//     - "{speaker}가 뭐라고 했어?"
//     - "{speaker}의 발언을 보여줘"
//     - "{speaker}는 {topic}에 대해 뭐라고 말했나?"
//     - "{speaker}가 한 말"
//     - "{speaker}의 {topic} 관련 발언"
//     - "{speaker} 코멘트 알려줘"
//   en:
//     - "What did {speaker} say?"
//     - "Quotes by {speaker}"
//     - "What did {speaker} say about {topic}?"
//     - "Show statements of {speaker}"
//     - "{speaker}'s comments on {topic}"
MATCH (e:Entity {id: $speaker})-[:SAID]->(q:Quote)<-[:REPORTS]-(a:Article)
WHERE ($topic IS NULL OR toLower(q.sentence) CONTAINS toLower($topic)) AND ($since IS NULL OR substring(a.publishedAt, 0, 10) >= $since) AND ($until IS NULL OR substring(a.publishedAt, 0, 10) <= $until)
RETURN a.publishedAt AS date, q.text AS quote, a.title AS article, a.id AS articleId, [q.id] AS _quotes
ORDER BY coalesce(a.publishedAt, '') DESC, articleId, q.start
LIMIT $limit
