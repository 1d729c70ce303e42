UNWIND $keys AS key
MATCH (p:Person {nameKey: key})<-[:SUBJECT]-(c:Claim {type: 'WORKS_FOR'})-[:OBJECT]->(o:Entity)
RETURN key AS key, c.article AS article, o.id AS body
