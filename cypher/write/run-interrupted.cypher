UNWIND $rows AS row
MATCH (n:Run {id: row.id})
SET n.state = 'interrupted'
