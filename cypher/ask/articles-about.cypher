// title: { ko: 관련 기사, en: Articles about }
// description: { ko: 이 이름이 나오는 기사, en: Articles that mention this name }
// parameters:
//   - { name: entity, type: entity, of: [], ko: "이름", en: "name" }
//   - { name: since, type: date, ko: 이날부터, en: since, default: null, bound: since }
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: date, type: date, ko: 날짜, en: Date }
//   - { name: title, type: text, ko: 제목, en: Title }
//   - { name: publisher, type: text, ko: 매체, en: Publisher }
//   - { name: mentions, type: number, ko: 언급, en: Mentions }
//   - { name: url, type: text, ko: 주소, en: URL }
//   - { name: articleId, type: id, ko: ID, en: ID }
// intents: [article, article topic, article mention, new article, recent article]
// also: which what list topic new recent mention when say where howmany every release in ranking order
// questions:
//   ko:
//     - "{entity} 관련 기사는?"
//     - "{entity}가 나오는 기사를 보여줘"
//     - "{entity} 뉴스"
//     - "{since} 이후 {entity} 기사"
//     - "{entity}에 대한 보도를 알려줘"
//     - "{entity}를 다룬 기사"
//   en:
//     - "Articles about {entity}"
//     - "Which articles mention {entity}?"
//     - "News on {entity} since {since}"
//     - "Show coverage of {entity}"
//     - "What was written about {entity}?"
MATCH (e:Entity {id: $entity})<-[m:MENTIONS]-(a:Article)
WHERE ($since IS NULL OR substring(a.publishedAt, 0, 10) >= $since) AND ($until IS NULL OR substring(a.publishedAt, 0, 10) <= $until)
RETURN a.publishedAt AS date, a.title AS title, a.publisher AS publisher, m.count AS mentions, a.url AS url, a.id AS articleId, [[a.id, e.id]] AS _mentions
ORDER BY coalesce(date, '') DESC, mentions DESC, articleId
LIMIT $limit
