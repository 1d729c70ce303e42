MATCH (n:Article)
RETURN min(n.publishedAt) AS first, max(n.publishedAt) AS last
