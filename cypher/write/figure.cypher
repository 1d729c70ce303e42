UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:Entity {id: row.from})
MERGE (c:Claim {id: row.id})
SET c = row.properties
MERGE (a)-[:STATES]->(c)
MERGE (c)-[:SUBJECT]->(s)
