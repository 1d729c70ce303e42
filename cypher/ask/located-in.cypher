// title: { ko: 위치, en: Location }
// description: { ko: 이곳이 있거나 이 행사가 열린 곳, en: "Where it is, or was held" }
// parameters:
//   - { name: entity, type: entity, of: [Company, Organization, Event, Program, Place], ko: "기업·기관·행사", en: "company, body or event" }
//   - { name: other, type: entity, of: [Place], ko: "상대", en: "other name", default: null }
// columns:
//   - { name: place, type: entity, ko: 위치, en: Place }
//   - { name: placeId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [locate, locate where, where, organize where, country, country company]
// also: where which what country city company organize event place locate have name
// questions:
//   ko:
//     - "{entity}는 어디에 있어?"
//     - "{entity}는 어디서 열렸나?"
//     - "{entity}의 위치는?"
//     - "{entity} 개최지를 알려줘"
//     - "{entity}는 어느 나라 회사야?"
//   en:
//     - "Where is {entity} located?"
//     - "Where was {entity} held?"
//     - "Location of {entity}"
//     - "In which city is {entity}?"
//     - "Which country is {entity} from?"
MATCH (e:Entity {id: $entity})<-[:SUBJECT]-(k:Claim {type: 'LOCATED_IN'})-[:OBJECT]->(o:Entity)
WHERE $other IS NULL OR o.id = $other
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS place, o.id AS placeId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, place, placeId
LIMIT $limit
