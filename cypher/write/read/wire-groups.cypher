MATCH (a:Article)
RETURN a.id AS article, a.wireGroup AS wireGroup
