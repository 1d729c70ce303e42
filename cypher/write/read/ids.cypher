MATCH (n:Claim)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (n)-[:OBJECT]->(o:Entity)
RETURN 'claims' AS kind, n.id AS id, s.id AS from, o.id AS to
UNION ALL
MATCH (n:Quote)<-[:SAID]-(s:Entity)
RETURN 'quotes' AS kind, n.id AS id, s.id AS from, null AS to
