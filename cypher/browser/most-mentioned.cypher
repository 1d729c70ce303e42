// jisik counts mentions by day itself; Neo4j counts them as it is asked.
MATCH (a:Article)-[:MENTIONS]->(e:Entity)
WHERE ($type = 'any' OR e.type = $type) AND ($since IS NULL OR substring(a.publishedAt, 0, 10) >= $since) AND ($until IS NULL OR substring(a.publishedAt, 0, 10) <= $until)
RETURN e.name AS name, e.type AS type, count(DISTINCT a.id) AS articles, count(DISTINCT a.wireGroup) AS sources
ORDER BY sources DESC, articles DESC, name
LIMIT $limit
