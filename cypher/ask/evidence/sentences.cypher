UNWIND $pairs AS pair
MATCH (a:Article {id: pair[0]})-[:STATES]->(k:Claim)
MATCH (k)-[:SUBJECT|OBJECT]->(e)
WHERE e.id = pair[1]
RETURN pair[0] AS article, e.id AS entity, k.field AS field, k.start AS start, k.`end` AS stop, k.sentence AS sentence
