// jisik searches the quotes itself; Neo4j reads each as it is asked.
MATCH (e:Entity)-[said:SAID]->(q:Quote)<-[reports:REPORTS]-(a:Article)
WHERE toLower(q.sentence) CONTAINS toLower($topic) AND ($since IS NULL OR substring(a.publishedAt, 0, 10) >= $since) AND ($until IS NULL OR substring(a.publishedAt, 0, 10) <= $until)
RETURN e, said, q, reports, a
ORDER BY a.publishedAt DESC, a.id, q.start
LIMIT $limit
