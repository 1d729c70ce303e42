MATCH (n:__LABEL__)
RETURN n.id AS id
