UNWIND $ids AS id
MATCH (q:Quote {id: id})<-[:SAID]-(s:Entity)
RETURN properties(q) AS node, s.id AS from
