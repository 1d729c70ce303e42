// title: { ko: 모든 인수, en: All acquisitions }
// description: { ko: 기사에 나온 인수, en: Every acquisition that articles report }
// parameters:
//   - { name: since, type: date, ko: 이날부터, en: since, default: null, bound: since }
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: buyer, type: entity, ko: 인수한 쪽, en: Buyer }
//   - { name: buyerId, type: id, ko: ID, en: ID }
//   - { name: target, type: entity, ko: 인수된 쪽, en: Target }
//   - { name: targetId, type: id, ko: ID, en: ID }
//   - { name: amounts, type: list, ko: 금액, en: Amounts }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [acquire, acquire who, acquire which]
// also: who company which what list every recent new article in money amount release howmany happen
// questions:
//   ko:
//     - 인수 사례를 모두 보여줘
//     - "최근 인수합병은?"
//     - "어떤 회사가 인수됐나?"
//     - "누가 누구를 인수했지?"
//     - "{since} 이후 인수 소식"
//   en:
//     - List all acquisitions
//     - Recent takeovers
//     - "Which companies were acquired?"
//     - "Who acquired whom?"
//     - "Mergers since {since}"
MATCH (b:Entity)-[:ACQUIRES]->(t:Entity)
MATCH (b)<-[:SUBJECT]-(k:Claim {type: 'ACQUIRES'})-[:OBJECT]->(t)
MATCH (k)<-[:STATES]-(a:Article)
WHERE ($since IS NULL OR substring(a.publishedAt, 0, 10) >= $since) AND ($until IS NULL OR substring(a.publishedAt, 0, 10) <= $until)
RETURN b.name AS buyer, b.id AS buyerId, t.name AS target, t.id AS targetId, collect(DISTINCT k.amount) AS amounts, max(k.status) AS status,
  count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY coalesce(last, '') DESC, buyer, target, buyerId, targetId
LIMIT $limit
