MATCH (n)
WHERE n:Article OR n:Entity OR n:Claim OR n:Quote
RETURN n.id AS id, labels(n) AS labels, n.wireGroup AS wireGroup
