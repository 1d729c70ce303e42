MATCH (n:Claim)
RETURN 'claims' AS kind, n.id AS id
UNION ALL
MATCH (n:Quote)
RETURN 'quotes' AS kind, n.id AS id
