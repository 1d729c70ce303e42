// title: { ko: 엇갈리는 보도, en: Conflicts between sources }
// description: { ko: "같은 모델의 다른 매개변수 수, 한 회사의 여러 현직 대표", en: "Different parameter counts of one model, several current chief executives of one company" }
// columns:
//   - { name: kind, type: relation, ko: 무엇이, en: What }
//   - { name: name, type: entity, ko: 이름, en: Name }
//   - { name: nameId, type: id, ko: ID, en: ID }
//   - { name: values, type: list, ko: 엇갈리는 값, en: Values }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// intents: [conflict, conflict source, conflict fact, conflict number, conflict article]
// also: what which list source article fact number model company size parameter who where two between report post every name say mention
// questions:
//   ko:
//     - "서로 엇갈리는 보도는?"
//     - 출처끼리 모순되는 사실을 보여줘
//     - "숫자가 서로 다른 기사는?"
//     - "상충하는 수치가 있나?"
//     - "기사마다 다르게 나온 값은?"
//   en:
//     - "Which figures contradict each other?"
//     - Conflicts between sources
//     - "Where do the articles disagree?"
//     - List inconsistent facts
//     - "Are there discrepancies between reports?"
MATCH (k:Claim)
WHERE k.type = 'PARAMETERS' OR (k.type = 'WORKS_FOR' AND k.status = 'stated'
  AND (k.title CONTAINS 'CEO' OR k.title CONTAINS 'ceo' OR k.title CONTAINS '대표이사' OR k.title CONTAINS '최고경영자' OR k.title = '대표')
  AND NOT k.title CONTAINS '전 ' AND NOT k.title CONTAINS '각자' AND NOT k.title CONTAINS '공동')
MATCH (k)-[tie:SUBJECT|OBJECT]->(e:Entity)
WHERE (k.type = 'PARAMETERS') = (type(tie) = 'SUBJECT')
MATCH (k)<-[:STATES]-(a:Article)
OPTIONAL MATCH (k)-[:SUBJECT]->(p:Person)
WITH e, k, a, p
ORDER BY k.id
WITH e, k.type AS kind, collect(DISTINCT coalesce(k.value, p.name)) AS values, count(DISTINCT a.wireGroup) AS sources, collect(DISTINCT k.id) AS claims
WHERE size(values) > 1
RETURN kind AS kind, e.name AS name, e.id AS nameId, values AS `values`, sources AS sources, claims[0..20] AS _claims
ORDER BY sources DESC, kind, name, nameId
LIMIT $limit
