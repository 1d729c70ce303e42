MATCH (n:Run)
RETURN max(n.number) AS number
