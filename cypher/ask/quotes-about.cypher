// title: { ko: 주제별 발언, en: Quotes about a topic }
// description: { ko: 이 말이 들어간 발언과 말한 이, en: "Quotes that hold this word, and who said them" }
// parameters:
//   - { name: topic, type: text, ko: 주제, en: topic }
//   - { name: since, type: date, ko: 이날부터, en: since, default: null, bound: since }
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: date, type: date, ko: 날짜, en: Date }
//   - { name: speaker, type: entity, ko: 말한 이, en: Speaker }
//   - { name: speakerId, type: id, ko: ID, en: ID }
//   - { name: quote, type: quote, ko: 발언, en: Quote }
//   - { name: article, type: text, ko: 기사, en: Article }
//   - { name: articleId, type: id, ko: 기사 ID, en: Article ID }
// prepare: quotes
// intents: [say topic, say mention, say who, say, opinion topic, opinion]
// also: mention who what person list topic when opinion recent new event
// questions:
//   ko:
//     - "{topic}에 대해 누가 뭐라고 했어?"
//     - "{topic} 관련 발언을 보여줘"
//     - "{topic}에 관한 코멘트"
//     - "{topic}을 언급한 발언은?"
//     - "{topic}에 대해 사람들은 뭐라고 말하나?"
//   en:
//     - "What did people say about {topic}?"
//     - "Quotes about {topic}"
//     - "Who said something about {topic}?"
//     - "Statements on {topic}"
//     - "Show comments regarding {topic}"
UNWIND $prepared AS id
MATCH (q:Quote {id: id})
MATCH (q)<-[:SAID]-(e:Entity)
MATCH (q)<-[:REPORTS]-(a:Article)
RETURN a.publishedAt AS date, e.name AS speaker, e.id AS speakerId, q.text AS quote, a.title AS article, a.id AS articleId, [q.id] AS _quotes
ORDER BY coalesce(a.publishedAt, '') DESC, articleId, q.start
LIMIT $limit
