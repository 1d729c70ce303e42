UNWIND $ids AS id
MATCH (a:Article {id: id})-[:STATES]->(c:Claim)-[:SUBJECT]->(s:Entity)
RETURN a.id AS article, c.id AS id, c.type AS type, s.id AS from, head([(c)-[:OBJECT]->(o:Entity) | o.id]) AS to,
  c.status AS status, c.confidence AS confidence, c.title AS title, c.value AS value, c.number AS number
