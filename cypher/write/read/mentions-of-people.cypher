UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[r:MENTIONS]->(e:Person)
WHERE e.nameKey IN row.names
RETURN a.id AS article, a.publishedAt AS publishedAt, a.wireGroup AS wireGroup, e.id AS entity, r.name AS name,
  r.linked AS linked, r.count AS count, r.surfaces AS surfaces, r.spans AS spans, r.forms AS forms
