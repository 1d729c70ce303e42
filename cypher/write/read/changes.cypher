MATCH (n:Change)
WHERE n.run IN $runs
RETURN n.id AS id, n.run AS run, n.rows AS rows
