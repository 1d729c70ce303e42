UNWIND $rows AS row
MATCH (s:Entity {id: row.from})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE c.type = row.type AND o.id = row.to
MATCH (c)<-[:STATES]-(a:Article)
RETURN row.key AS key, a.id AS article, a.publishedAt AS publishedAt, a.wireGroup AS wireGroup, c.status AS status,
  c.confidence AS confidence, c.title AS title
