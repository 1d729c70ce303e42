UNWIND $ids AS id
MATCH (n:Tally {id: id})
RETURN n.id AS id, n.sums AS sums
