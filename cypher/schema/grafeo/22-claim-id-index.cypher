CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id)
