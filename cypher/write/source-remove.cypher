UNWIND $rows AS row
MATCH (n:Source {id: row.id})
DELETE n
