UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUBJECT]-(c:Claim)<-[:STATES]-(a:Article)
WHERE c.type = 'PARAMETERS'
RETURN e.id AS entity, a.id AS article, a.wireGroup AS wireGroup, c.value AS value, c.number AS number
