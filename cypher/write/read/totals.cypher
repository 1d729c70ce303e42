MATCH (n:Article)
RETURN 'articles' AS what, count(n) AS count
UNION ALL
MATCH (n:Entity)
RETURN 'entities' AS what, count(n) AS count
UNION ALL
MATCH (n:Claim)
WHERE n.type <> 'PARAMETERS'
RETURN 'facts' AS what, count(n) AS count
UNION ALL
MATCH (n:Claim {type: 'PARAMETERS'})
RETURN 'figures' AS what, count(n) AS count
UNION ALL
MATCH (n:Quote)
RETURN 'quotes' AS what, count(n) AS count
