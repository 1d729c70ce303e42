UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS article, a.publishedAt AS publishedAt, a.wireGroup AS wireGroup
