MATCH (n:Tally)
RETURN n.id AS id, n.sums AS sums
