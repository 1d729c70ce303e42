// jisik ranks these facts itself; Neo4j looks at each as it is asked.
MATCH (a:Entity)-[r:__RELATIONS__]->(b:Entity)
WHERE r.independentArticles = 1 AND ($entity IS NULL OR a.id = $entity OR b.id = $entity)
RETURN a, r, b
ORDER BY r.lastReported DESC, a.id, b.id
LIMIT $limit
