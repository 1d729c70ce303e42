UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:`__TYPE__`]->(b:Entity {id: row.to})
DELETE r
