UNWIND $rows AS row
MATCH (s:Entity {id: row.from})<-[:SUBJECT]-(c:Claim {type: row.type})-[:OBJECT]->(o:Entity {id: row.to})
MATCH (a:Article)-[:STATES]->(c)
RETURN row.key AS key, a.id AS article, a.publishedAt AS publishedAt, a.wireGroup AS wireGroup, c.status AS status,
  c.confidence AS confidence, c.title AS title
