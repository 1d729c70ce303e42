UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(s:Entity)
RETURN properties(c) AS node, s.id AS from, head([(c)-[:OBJECT]->(o:Entity) | o.id]) AS to
