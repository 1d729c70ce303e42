UNWIND $ids AS id
MATCH (q:Quote {id: id})
OPTIONAL MATCH (a:Article)-[:REPORTS]->(q)
WITH q, collect(DISTINCT a.id) AS articles
OPTIONAL MATCH (s:Entity)-[:SAID]->(q)
RETURN properties(q) AS quote, articles AS articles, collect(DISTINCT s.id) AS speakers
