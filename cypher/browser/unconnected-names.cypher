// jisik looks for these names itself; Neo4j looks at each name as it is asked.
MATCH (e:Entity)
WHERE ($type = 'any' OR e.type = $type) AND NOT (e)<-[:SUBJECT|OBJECT]-(:Claim)
RETURN e
ORDER BY e.independentArticles DESC, e.id
LIMIT $limit
