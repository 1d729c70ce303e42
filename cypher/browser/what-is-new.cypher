// jisik ranks these facts itself; Neo4j looks at each as it is asked.
MATCH (a:Entity)-[r:__RELATIONS__]->(b:Entity)
WHERE substring(r.firstReported, 0, 10) >= $since AND ($until IS NULL OR substring(r.firstReported, 0, 10) <= $until)
RETURN a, r, b
ORDER BY r.firstReported DESC, a.id, b.id
LIMIT $limit
