UNWIND $rows AS row
CREATE (n:Article {id: row.id})
SET n = row.properties
