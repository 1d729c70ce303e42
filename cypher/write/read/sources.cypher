MATCH (n:Source)
RETURN n.id AS id, n.path AS path, n.defaultId AS defaultId, n.article AS article, n.state AS state,
  n.fileHash AS fileHash, n.contentHash AS contentHash, n.crawledAt AS crawledAt, n.extractor AS extractor,
  n.signature AS signature, n.reason AS reason
