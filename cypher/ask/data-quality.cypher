// title: { ko: 데이터 품질, en: Data quality }
// description: { ko: "그래프에서 미덥지 못하거나 빠진 것의 수와 보기", en: "What is thin or missing in the graph, how often, with an example" }
// parameters:
//   - { name: finding, type: enum, ko: 항목, en: finding, default: any, choices: [
//       { value: any, ko: 모두, en: any },
//       { value: unconnected, ko: 사실이 없는 이름, en: names without a fact },
//       { value: once, ko: 한 기사에만 나온 이름, en: names in a single article },
//       { value: namesakes, ko: 이름이 같은 사람들, en: people who share a name },
//       { value: doubtful, ko: 확신이 낮은 사실, en: facts of low confidence },
//       { value: silent, ko: 사실이 없는 기사, en: articles without a fact },
//       { value: undated, ko: 날짜가 없는 기사, en: articles without a date } ] }
// columns:
//   - { name: finding, type: text, ko: 항목, en: Finding }
//   - { name: count, type: number, ko: 수, en: Count }
//   - { name: total, type: number, ko: 전체, en: Of }
//   - { name: example, type: text, ko: 보기, en: Example }
// aggregate: true
// intents: [quality, quality graph, quality what]
// also: what which howmany list graph name fact article every in have how single report
// questions:
//   ko:
//     - 데이터 품질을 점검해줘
//     - "그래프의 품질은?"
//     - 데이터의 결함을 보여줘
//     - 품질 점검 결과
//     - "데이터의 허점은?"
//   en:
//     - "How good is the data quality?"
//     - Data quality report
//     - Show gaps in the graph
//     - "What are the weak spots of the data?"
//     - Quality of the graph
MATCH (e:Entity)
WITH e, CASE WHEN (e)<-[:SUBJECT|OBJECT]-(:Claim) THEN 0 ELSE 1 END AS bare
WITH count(e) AS total, sum(bare) AS found, min(CASE WHEN bare = 1 THEN e.name END) AS example
WHERE $finding IN ['any', 'unconnected']
RETURN 'unconnected' AS finding, found AS count, total AS total, example AS example
UNION ALL
MATCH (e:Entity)
WITH count(e) AS total, sum(CASE WHEN e.independentArticles <= 1 THEN 1 ELSE 0 END) AS found, min(CASE WHEN e.independentArticles <= 1 THEN e.name END) AS example
WHERE $finding IN ['any', 'once']
RETURN 'once' AS finding, found AS count, total AS total, example AS example
UNION ALL
MATCH (e:Person)
WITH e.name AS name, count(e) AS people
WITH sum(people) AS total, sum(CASE WHEN people > 1 THEN people ELSE 0 END) AS found, min(CASE WHEN people > 1 THEN name END) AS example
WHERE $finding IN ['any', 'namesakes']
RETURN 'namesakes' AS finding, coalesce(found, 0) AS count, coalesce(total, 0) AS total, example AS example
UNION ALL
MATCH (k:Claim)
WITH count(k) AS total, sum(CASE WHEN k.confidence < 0.7 THEN 1 ELSE 0 END) AS found, min(CASE WHEN k.confidence < 0.7 THEN k.sentence END) AS example
WHERE $finding IN ['any', 'doubtful']
RETURN 'doubtful' AS finding, found AS count, total AS total, example AS example
UNION ALL
MATCH (a:Article)
WITH a, CASE WHEN (a)-[:STATES]->(:Claim) THEN 0 ELSE 1 END AS bare
WITH count(a) AS total, sum(bare) AS found, min(CASE WHEN bare = 1 THEN a.title END) AS example
WHERE $finding IN ['any', 'silent']
RETURN 'silent' AS finding, found AS count, total AS total, example AS example
UNION ALL
MATCH (a:Article)
WITH count(a) AS total, sum(CASE WHEN a.publishedAt IS NULL THEN 1 ELSE 0 END) AS found, min(CASE WHEN a.publishedAt IS NULL THEN a.title END) AS example
WHERE $finding IN ['any', 'undated']
RETURN 'undated' AS finding, found AS count, total AS total, example AS example
