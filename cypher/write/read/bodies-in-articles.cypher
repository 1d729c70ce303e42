UNWIND $ids AS id
MATCH (a:Article {id: id})-[:MENTIONS]->(o:Entity)
WHERE o:Company OR o:Organization
RETURN a.id AS article, o.id AS body
