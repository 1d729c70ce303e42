UNWIND $rows AS row
MATCH (e:Entity)-[r:SAID]->(q:Quote {id: row.id})
DELETE r
