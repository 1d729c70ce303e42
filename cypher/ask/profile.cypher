// title: { ko: 프로필, en: Profile }
// description: { ko: 이 이름에 대해 기사가 전한 사실 모두, en: Everything that articles state of this name }
// parameters:
//   - { name: entity, type: entity, of: [], ko: "이름", en: "name" }
// columns:
//   - { name: relation, type: relation, ko: 관계, en: Relation }
//   - { name: direction, type: text, ko: 방향, en: Direction }
//   - { name: other, type: entity, ko: 상대, en: Other }
//   - { name: otherId, type: id, ko: ID, en: ID }
//   - { name: detail, type: list, ko: 내용, en: Detail }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [profile, fact, name-only]
// also: what who topic fact company list which every profile model product technology program event person
// questions:
//   ko:
//     - "{entity}에 대해 알려줘"
//     - "{entity}는 누구야?"
//     - "{entity} 프로필"
//     - "{entity}는 어떤 회사야?"
//     - "{entity} 소개해줘"
//     - "{entity}가 뭐야?"
//   en:
//     - "Tell me about {entity}"
//     - "Who is {entity}?"
//     - "Profile of {entity}"
//     - "What is {entity}?"
//     - "What do you know about {entity}?"
MATCH (e:Entity {id: $entity})<-[tie:SUBJECT|OBJECT]-(k:Claim)
MATCH (k)<-[:STATES]-(a:Article)
WITH k, a, type(tie) AS tie, [(k)-[:SUBJECT|OBJECT]->(o:Entity) WHERE o.id <> e.id | [o.id, o.name]] AS others
WITH k.type AS relation, CASE WHEN tie = 'SUBJECT' THEN '→' ELSE '←' END AS direction, coalesce(others[0][1], k.value) AS other, coalesce(others[0][0], '') AS otherId,
  collect(DISTINCT coalesce(k.title, k.amount, k.item)) AS detail, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS claims
RETURN relation AS relation, direction AS direction, other AS other, otherId AS otherId, detail AS detail, status AS status, sources AS sources, last AS last, claims AS _claims
ORDER BY relation, direction DESC, sources DESC, other, otherId
LIMIT $limit
