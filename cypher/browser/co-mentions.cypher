// jisik counts mentions itself; Neo4j is asked for the names that share most articles, and draws these.
MATCH (e:Entity {id: $entity})<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(o:Entity)
WHERE o.id <> e.id
WITH o, collect(DISTINCT a) AS articles
ORDER BY size(articles) DESC, o.id
LIMIT $limit
UNWIND articles[0..5] AS article
RETURN o, article
