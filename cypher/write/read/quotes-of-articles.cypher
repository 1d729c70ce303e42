UNWIND $ids AS id
MATCH (a:Article {id: id})-[:REPORTS]->(q:Quote)<-[:SAID]-(e:Entity)
RETURN a.id AS article, q.id AS id, e.id AS speaker
