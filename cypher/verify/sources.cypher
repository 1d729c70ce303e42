MATCH (n:Source {state: 'loaded'})
RETURN n.article AS article
