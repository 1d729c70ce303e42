UNWIND $keys AS key
MATCH (p:Person {nameKey: key})<-[r:MENTIONS]-(a:Article)-[:MENTIONS]->(o:Entity)
WHERE r.linked = false AND (o:Company OR o:Organization)
RETURN key AS key, a.id AS article, o.id AS body
