MATCH (n:Run), (m:Run)
WHERE m.startedAt < n.startedAt OR (m.startedAt = n.startedAt AND m.id <= n.id)
WITH n, count(m) AS number
SET n.number = number
