UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:Entity {id: row.speaker})
CREATE (q:Quote {id: row.id})
SET q = row.properties
CREATE (a)-[:REPORTS]->(q)
CREATE (s)-[:SAID]->(q)
