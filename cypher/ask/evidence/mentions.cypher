UNWIND $pairs AS pair
MATCH (a:Article {id: pair[0]})
MATCH (e:Entity {id: pair[1]})
MATCH (a)-[m:MENTIONS]->(e)
RETURN a.id AS article, e.id AS entity, a.title AS title, a.url AS url, a.publishedAt AS publishedAt, m.spans AS spans, m.surfaces AS surfaces
