UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:Entity {id: row.speaker})
MERGE (q:Quote {id: row.id})
SET q = row.properties
MERGE (a)-[:REPORTS]->(q)
MERGE (s)-[:SAID]->(q)
