CREATE INDEX source_id_index IF NOT EXISTS FOR (n:Source) ON (n.id)
