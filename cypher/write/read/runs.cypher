MATCH (n:Run)
RETURN properties(n) AS run
