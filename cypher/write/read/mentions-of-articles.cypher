UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:MENTIONS]->(e:Entity)
RETURN a.id AS article, e.id AS entity, r.name AS name, r.linked AS linked, r.count AS count, r.surfaces AS surfaces,
  r.spans AS spans, r.forms AS forms
