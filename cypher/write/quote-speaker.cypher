UNWIND $rows AS row
MATCH (q:Quote {id: row.id})
MATCH (e:Entity {id: row.entity})
MERGE (e)-[:SAID]->(q)
