UNWIND $rows AS row
MATCH (q:Quote {id: row.id})<-[r:SAID]-()
DELETE r
