UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
DETACH DELETE c
