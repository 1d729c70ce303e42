// title: { ko: 기간별 기사, en: Articles of a period }
// description: { ko: 이 기간에 나온 기사, en: Articles published in this period }
// parameters:
//   - { name: since, type: date, ko: 이날부터, en: since, default: null, bound: since }
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: date, type: date, ko: 날짜, en: Date }
//   - { name: title, type: text, ko: 제목, en: Title }
//   - { name: publisher, type: text, ko: 매체, en: Publisher }
//   - { name: url, type: text, ko: 주소, en: URL }
//   - { name: articleId, type: id, ko: ID, en: ID }
// aggregate: true
// intents: [article, article new, article date, article recent, publish date]
// also: which what list new recent date release every when howmany
// questions:
//   ko:
//     - "{since} 이후 기사를 보여줘"
//     - 최근 기사 목록
//     - "어제 나온 기사는?"
//     - 지난주 뉴스
//     - 최신 기사를 알려줘
//   en:
//     - "Articles since {since}"
//     - Show the latest articles
//     - "What was published yesterday?"
//     - News of last week
//     - List recent articles
MATCH (a:Article)
WHERE ($since IS NULL OR substring(a.publishedAt, 0, 10) >= $since) AND ($until IS NULL OR substring(a.publishedAt, 0, 10) <= $until)
RETURN a.publishedAt AS date, a.title AS title, a.publisher AS publisher, a.url AS url, a.id AS articleId
ORDER BY coalesce(date, '') DESC, articleId
LIMIT $limit
