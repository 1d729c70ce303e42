CREATE INDEX quote_id_index IF NOT EXISTS FOR (n:Quote) ON (n.id)
