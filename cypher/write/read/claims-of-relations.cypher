UNWIND $rows AS row
MATCH (s:Entity {id: row.from})<-[:SUBJECT]-(c:Claim)
WHERE c.type = row.type
WITH row, c
MATCH (c)-[:OBJECT]->(o)
WITH row, c, o
WHERE o.id = row.to
MATCH (c)<-[:STATES]-(a:Article)
RETURN row.key AS key, a.id AS article, a.publishedAt AS publishedAt, a.wireGroup AS wireGroup, c.status AS status,
  c.confidence AS confidence, c.title AS title
