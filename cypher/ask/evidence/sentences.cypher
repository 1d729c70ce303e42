UNWIND $pairs AS pair
MATCH (a:Article {id: pair[0]})
MATCH (a)-[:STATES]->(k:Claim)-[:SUBJECT|OBJECT]->(e:Entity)
WHERE e.id = pair[1]
RETURN a.id AS article, e.id AS entity, k.field AS field, k.start AS start, k.`end` AS stop, k.sentence AS sentence
