UNWIND $rows AS row
MATCH (o:Entity {id: row.to})<-[:OBJECT]-(c:Claim)
WHERE c.type = row.type
WITH row, c
MATCH (c)-[:SUBJECT]->(s)
WITH row, c, s
WHERE s.id = row.from
MATCH (c)<-[:STATES]-(a:Article)
RETURN row.key AS key, a.id AS article, a.publishedAt AS publishedAt, a.wireGroup AS wireGroup, c.status AS status,
  c.confidence AS confidence, c.title AS title
