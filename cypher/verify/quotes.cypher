UNWIND $ids AS id
MATCH (q:Quote {id: id})
OPTIONAL MATCH (q)<-[:REPORTS]-(a:Article)
WITH q, collect(DISTINCT a.id) AS articles
OPTIONAL MATCH (q)<-[:SAID]-(s:Entity)
RETURN properties(q) AS quote, articles AS articles, collect(DISTINCT s.id) AS speakers
