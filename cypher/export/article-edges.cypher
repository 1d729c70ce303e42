UNWIND $ids AS id
MATCH (n:Article {id: id})-[r]->(m)
RETURN n.id AS from, type(r) AS type, m.id AS to, properties(r) AS properties
