UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(o:Entity)
RETURN e.id AS from, type(r) AS type, o.id AS to, properties(r) AS properties
