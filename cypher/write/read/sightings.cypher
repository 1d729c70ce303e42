UNWIND $keys AS key
MATCH (p:Person {nameKey: key})<-[r:MENTIONS]-(a:Article)
RETURN key AS key, p.id AS person, a.id AS article, a.publishedAt AS publishedAt, r.linked AS linked
