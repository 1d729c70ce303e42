UNWIND $keys AS key
MATCH (p:Person {nameKey: key})<-[r:MENTIONS]-(a:Article)
RETURN key AS key, p.id AS person, a.id AS article, r.linked AS linked
