MATCH (n:Article)
RETURN 'articles' AS kind, coalesce(n.language, 'other') AS type, count(n) AS count
UNION ALL
MATCH (n:Entity)
RETURN 'entities' AS kind, n.type AS type, count(n) AS count
UNION ALL
MATCH (n:Claim)
RETURN 'claims' AS kind, n.type AS type, count(n) AS count
UNION ALL
MATCH (n:Claim)
RETURN 'statuses' AS kind, n.status AS type, count(n) AS count
UNION ALL
MATCH (n:Quote)
RETURN 'quotes' AS kind, 'all' AS type, count(n) AS count
UNION ALL
MATCH (:Article)-[r:MENTIONS]->(:Entity)
RETURN 'mentions' AS kind, 'all' AS type, count(r) AS count
UNION ALL
MATCH (:Entity)-[r]->(:Entity)
RETURN 'relations' AS kind, type(r) AS type, count(r) AS count
UNION ALL
MATCH (n:Article)
RETURN 'sources' AS kind, 'independent' AS type, count(DISTINCT n.wireGroup) AS count
