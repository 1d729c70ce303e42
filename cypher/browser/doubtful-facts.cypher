// jisik looks the facts over itself; Neo4j takes those whose surest claim is given $maximum at most.
MATCH (s:Entity)<-[:SUBJECT]-(k:Claim)-[:OBJECT]->(o:Entity)
WHERE k.confidence <= $maximum AND ($entity IS NULL OR s.id = $entity OR o.id = $entity)
WITH DISTINCT s, o, k.type AS relation
MATCH (s)<-[:SUBJECT|OBJECT]-(c:Claim {type: relation})-[:SUBJECT|OBJECT]->(o)
WITH s, o, relation, max(c.confidence) AS surest
WHERE surest <= $maximum
WITH s, o, surest
ORDER BY surest, s.id, o.id
LIMIT $limit
RETURN s, o
