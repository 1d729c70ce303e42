CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)
