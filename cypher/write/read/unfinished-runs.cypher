MATCH (n:Run {state: 'running'})
RETURN n.id AS id
ORDER BY id
