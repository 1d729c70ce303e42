UNWIND $ids AS id
MATCH (k:Claim {id: id})
MATCH (a:Article {id: k.article})
RETURN id AS claim, a.id AS article, a.title AS title, a.url AS url, k.publishedAt AS publishedAt, k.field AS field, k.start AS start, k.`end` AS stop,
  k.sentence AS sentence, k.rule AS rule, k.confidence AS confidence, k.status AS status, [k.fromText, k.toText] AS names
