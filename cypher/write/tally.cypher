UNWIND $rows AS row
MERGE (n:Tally {id: row.id})
SET n.sums = row.sums
