UNWIND $ids AS id
MATCH (q:Quote {id: id})
MATCH (a:Article {id: q.article})
RETURN id AS claim, a.id AS article, a.title AS title, a.url AS url, q.publishedAt AS publishedAt, q.field AS field, q.sentenceStart AS start,
  q.sentenceEnd AS stop, q.sentence AS sentence, q.rule AS rule, q.confidence AS confidence, 'stated' AS status, [q.speakerText] AS names
