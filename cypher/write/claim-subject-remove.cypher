UNWIND $rows AS row
MATCH (c:Claim {id: row.id})-[r:SUBJECT]->()
DELETE r
