CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id)
