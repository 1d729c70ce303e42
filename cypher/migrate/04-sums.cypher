MATCH (n:Tally)
DELETE n
