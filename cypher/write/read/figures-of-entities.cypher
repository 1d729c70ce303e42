UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUBJECT]-(c:Claim {type: 'PARAMETERS'})<-[:STATES]-(a:Article)
RETURN e.id AS entity, a.id AS article, a.wireGroup AS wireGroup, c.value AS value, c.number AS number
