UNWIND $rows AS row
MATCH (c:Claim {id: row.id})-[r:OBJECT]->()
DELETE r
