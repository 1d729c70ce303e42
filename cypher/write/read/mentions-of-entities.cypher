UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r:MENTIONS]-(a:Article)
RETURN e.id AS entity, a.publishedAt AS publishedAt, a.wireGroup AS wireGroup, r.name AS name, r.linked AS linked,
  r.surfaces AS surfaces, r.forms AS forms
