CREATE INDEX run_id_index IF NOT EXISTS FOR (n:Run) ON (n.id)
