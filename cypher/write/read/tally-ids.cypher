MATCH (n:Tally)
RETURN n.id AS id
