UNWIND $rows AS row
CREATE (n:Entity:`__TYPE__` {id: row.id})
SET n = row.properties
