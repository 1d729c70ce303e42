// jisik counts these once for each state of the graph; Neo4j counts them as it is asked.
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
