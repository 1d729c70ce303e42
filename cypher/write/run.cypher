UNWIND $rows AS row
MERGE (n:Run {id: row.id})
SET n = row.properties
