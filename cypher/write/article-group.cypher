UNWIND $rows AS row
MATCH (n:Article {id: row.id})
SET n.wireGroup = row.wireGroup
