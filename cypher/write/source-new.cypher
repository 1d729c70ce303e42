UNWIND $rows AS row
CREATE (n:Source {id: row.id})
SET n = row.properties
