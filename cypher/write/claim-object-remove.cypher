UNWIND $rows AS row
MATCH (c:Claim {id: row.id})-[r:OBJECT]->(e:Entity)
DELETE r
