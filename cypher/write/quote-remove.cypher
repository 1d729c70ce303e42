UNWIND $rows AS row
MATCH (q:Quote {id: row.id})
DETACH DELETE q
