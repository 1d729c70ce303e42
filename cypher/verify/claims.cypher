UNWIND $ids AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)<-[:STATES]-(a:Article)
WITH c, collect(DISTINCT a.id) AS articles
OPTIONAL MATCH (c)-[:SUBJECT]->(s:Entity)
WITH c, articles, collect(DISTINCT s.id) AS subjects
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN properties(c) AS claim, articles AS articles, subjects AS subjects, collect(DISTINCT o.id) AS objects
