UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[:STATES]->(c:Claim)-[:SUBJECT|OBJECT]->(p)
WHERE p.nameKey IN row.names
WITH a, c
MATCH (c)-[:SUBJECT]->(s)
RETURN a.id AS article, c.id AS id, c.type AS type, s.id AS from, head([(c)-[:OBJECT]->(o:Entity) | o.id]) AS to,
  c.status AS status, c.confidence AS confidence, c.title AS title, c.value AS value, c.number AS number
