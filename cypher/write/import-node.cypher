UNWIND $rows AS row
CREATE (n:`__TYPE__` {id: row.id})
SET n = row.properties
