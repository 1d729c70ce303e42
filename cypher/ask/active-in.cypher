// title: { ko: 이곳에서 사업하는 기업, en: Who is active in a place }
// description: { ko: 이 나라나 지역에서 사업하거나 이곳에 수출하거나 이곳에 있는 곳, en: "Who does business in, exports to or is located in this place" }
// parameters:
//   - { name: place, type: entity, of: [Place], ko: "나라·지역", en: "place" }
//   - { name: type, type: enum, ko: 종류, en: type, default: any, choices: [
//       { value: any, ko: 모두, en: any },
//       { value: Company, ko: 기업, en: companies, cues: { ko: [기업, 회사, 업체], en: [company, companies, firm, firms, business, businesses, corporation, corporations, startup, startups, enterprise, enterprises, outfit, outfits, corporate] } },
//       { value: Organization, ko: 기관, en: bodies, cues: { ko: [기관, 부처, 단체, 대학], en: [organization, organizations, organisation, organisations, institution, institutions, institute, institutes, agency, agencies, universities, bodies, ministry, ministries, association, associations] } },
//       { value: Event, ko: 행사, en: events, cues: { ko: [행사, 이벤트], en: [event, events, conference, conferences, trade show, trade shows, expo, expos] } } ] }
//   - { name: relation, type: enum, ko: 관계, en: relation, default: any, choices: [
//       { value: any, ko: 모두, en: any },
//       { value: operates, ko: 사업함, en: active, cues: { ko: [진출, 사업, 영업, 장사, 상륙, 진입, 공략, 나가 있, 나가있, 발을 들, 발을 디], en: [operate, operates, operating, operations, enter, enters, entered, entering, active, business, presence, expanded, expand, expanding, market] } },
//       { value: located, ko: 있음, en: located, cues: { ko: [본사, 위치, 소재, 자리 잡, 자리잡, 자리한, 열린, 열리, 개최], en: [located, based, headquartered, headquarters, held, takes place, took place] } } ] }
// columns:
//   - { name: name, type: entity, ko: 이름, en: Name }
//   - { name: nameId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: relations, type: list, ko: 관계, en: Relation }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [company, enter, enter company, operate, operate company, export, export company, locate company, locate list, locate who, market company, supply company, event, event locate, locate in]
// also: who which what list company enter operate export locate event market body supply to in
// questions:
//   ko:
//     - "{place}에 진출한 기업은?"
//     - "{place}에 있는 회사를 알려줘"
//     - "누가 {place}에서 사업하나?"
//     - "{place}로 수출하는 기업"
//     - "{place}에서 열린 행사는?"
//   en:
//     - "Which companies operate in {place}?"
//     - "Who entered the {place} market?"
//     - "Companies located in {place}"
//     - "Who exports to {place}?"
//     - "What is located in {place}?"
MATCH (e:Entity {id: $place})<-[:OBJECT]-(k:Claim)-[:SUBJECT]->(o:Entity)
WHERE k.type IN ['OPERATES_IN', 'SUPPLIES', 'LOCATED_IN'] AND ($type = 'any' OR o.type = $type)
  AND ($relation = 'any' OR ($relation = 'operates' AND k.type <> 'LOCATED_IN') OR ($relation = 'located' AND k.type = 'LOCATED_IN'))
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS name, o.id AS nameId, o.type AS type, collect(DISTINCT k.type) AS relations, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, name, nameId
LIMIT $limit
