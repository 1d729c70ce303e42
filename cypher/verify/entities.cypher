UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN labels(e) AS labels, properties(e) AS entity
