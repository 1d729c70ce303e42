CREATE INDEX tally_id_index IF NOT EXISTS FOR (n:Tally) ON (n.id)
