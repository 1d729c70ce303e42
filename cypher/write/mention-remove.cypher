UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[r:MENTIONS]->(e:Entity {id: row.entity})
DELETE r
