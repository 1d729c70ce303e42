UNWIND $rows AS row
MERGE (n:Change {id: row.id})
SET n = row.properties
