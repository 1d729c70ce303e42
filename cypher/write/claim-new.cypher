UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:Entity {id: row.from})
MATCH (o:Entity {id: row.to})
CREATE (c:Claim {id: row.id})
SET c = row.properties
CREATE (a)-[:STATES]->(c)
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
