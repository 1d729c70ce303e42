UNWIND $pairs AS pair
MATCH (a:Article {id: pair[0]})
MATCH (a)-[m:MENTIONS]->(e:Entity)
WHERE e.id = pair[1]
RETURN a.id AS article, e.id AS entity, a.title AS title, a.url AS url, a.publishedAt AS publishedAt, m.spans AS spans, m.surfaces AS surfaces
