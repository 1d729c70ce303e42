MATCH (:Article)-[m:MENTIONS]->(:Entity)
WHERE m.forms IS NOT NULL AND NOT coalesce(m.forms STARTS WITH '', false)
SET m.forms = reduce(text = head(m.forms), form IN tail(m.forms) | text + '|' + form)
