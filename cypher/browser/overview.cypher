// jisik counts the names itself; Neo4j counts them as it is asked.
MATCH (e:Entity)
WITH e ORDER BY e.independentArticles DESC, e.id
WITH e.type AS type, count(e) AS names, collect(e.name) AS examples
RETURN type AS type, names AS names, examples[0] AS example
ORDER BY names DESC, type
LIMIT $limit
