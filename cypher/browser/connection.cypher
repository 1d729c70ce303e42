// The shortest way between two entities, over what articles say of them. A canned query walks it in jisik itself; here
// Neo4j does.
MATCH (a:Entity {id: $first}), (b:Entity {id: $second})
MATCH way = shortestPath((a)-[:__RELATIONS__*1..6]-(b))
RETURN way
