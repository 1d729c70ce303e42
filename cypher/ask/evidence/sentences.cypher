UNWIND $articles AS named
MATCH (a:Article {id: named[0]})-[:STATES]->(k:Claim)
MATCH (k)-[:SUBJECT|OBJECT]->(e)
WHERE e.id IN named[1]
RETURN named[0] AS article, e.id AS entity, k.field AS field, k.start AS start, k.`end` AS stop, k.sentence AS sentence
