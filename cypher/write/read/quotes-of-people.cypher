UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[:REPORTS]->(q:Quote)<-[:SAID]-(e)
WHERE e.nameKey IN row.names
RETURN a.id AS article, q.id AS id, e.id AS speaker
