UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN properties(c) AS node, s.id AS from, o.id AS to
