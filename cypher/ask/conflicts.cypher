// title: { ko: 엇갈리는 보도, en: Conflicts between sources }
// description: { ko: "같은 모델의 다른 매개변수 수, 한 회사의 여러 현직 대표", en: "Different parameter counts of one model, several current chief executives of one company" }
// parameters:
//   - { name: entity, type: entity, of: [Model, Company, Organization], ko: "이름", en: "name", default: null }
// columns:
//   - { name: kind, type: relation, ko: 무엇이, en: What }
//   - { name: name, type: entity, ko: 이름, en: Name }
//   - { name: nameId, type: id, ko: ID, en: ID }
//   - { name: values, type: text, ko: 엇갈리는 값, en: Values }
//   - { name: each, type: number, ko: 값마다 출처, en: Sources of each }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: sentences, type: number, ko: 근거 문장, en: Sentences }
// intents: [conflict, conflict source, conflict fact, conflict number, conflict article]
// also: what which list source article fact number model company size parameter who where two between report post every name say mention
// questions:
//   ko:
//     - "서로 엇갈리는 보도는?"
//     - 출처끼리 모순되는 사실을 보여줘
//     - "숫자가 서로 다른 기사는?"
//     - "상충하는 수치가 있나?"
//     - "기사마다 다르게 나온 값은?"
//     - "{entity}에 대해 매체마다 말이 다른 것은?"
//   en:
//     - "Which figures contradict each other?"
//     - Conflicts between sources
//     - "Where do the articles disagree?"
//     - List inconsistent facts
//     - "Are there discrepancies between reports?"
//     - "Which sources disagree about {entity}?"
CALL () {
  MATCH (e:Model)<-[:SUBJECT]-(k:Claim {type: 'PARAMETERS'})<-[:STATES]-(a:Article)
  WHERE $entity IS NULL OR e.id = $entity
  RETURN 'PARAMETERS' AS kind, e, k, k.value AS value, a.wireGroup AS source
UNION ALL
  MATCH (p:Entity)-[r:WORKS_FOR]->(e:Entity)
  WHERE ($entity IS NULL OR e.id = $entity)
    AND any(title IN r.titles WHERE title CONTAINS 'CEO' OR title CONTAINS 'ceo' OR title CONTAINS '대표' OR title CONTAINS '최고경영자')
  WITH e, count(p) AS people
  WHERE people > 1
  MATCH (e)<-[:OBJECT]-(k:Claim {type: 'WORKS_FOR', status: 'stated'})-[:SUBJECT]->(p:Entity)
  WHERE (k.title CONTAINS 'CEO' OR k.title CONTAINS 'ceo' OR k.title CONTAINS '대표이사' OR k.title CONTAINS '최고경영자' OR k.title = '대표')
    AND NOT k.title CONTAINS '전 ' AND NOT k.title CONTAINS '각자' AND NOT k.title CONTAINS '공동'
  MATCH (k)<-[:STATES]-(a:Article)
  RETURN 'WORKS_FOR' AS kind, e, k, p.name AS value, a.wireGroup AS source
}
WITH kind, e, k, value, source
ORDER BY k.id
WITH kind, e, value, collect(DISTINCT source) AS sources, collect(DISTINCT k.id) AS claims
ORDER BY size(sources) DESC, value
WITH kind, e, collect(value) AS values, collect(size(sources)) AS each, collect(sources) AS sources, collect(claims) AS claims
WHERE size(values) > 1
WITH kind, e, values, each, reduce(all = [], some IN claims | all + some) AS claims, reduce(all = [], some IN sources | all + some) AS sources
UNWIND sources AS source
WITH kind, e, values, each, claims, count(DISTINCT source) AS sources
RETURN kind AS kind, e.name AS name, e.id AS nameId, values AS `values`, each AS each, sources AS sources, size(claims) AS sentences, claims[0..20] AS _claims
ORDER BY each[1] DESC, sources DESC, kind, name, nameId
LIMIT $limit
