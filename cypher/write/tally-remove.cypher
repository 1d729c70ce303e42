UNWIND $rows AS row
MATCH (n:Tally {id: row.id})
DELETE n
