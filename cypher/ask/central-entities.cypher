// title: { ko: 중심에 있는 이름, en: Central entities }
// description: { ko: 관계망의 중심에 있는 이름 (페이지랭크), en: Names at the centre of the web of relations (PageRank) }
// parameters:
//   - { name: type, type: enum, ko: 종류, en: type, default: any, choices: [
//       { value: any, ko: 모두, en: any },
//       { value: Company, ko: 기업, en: companies, cues: { ko: [기업, 회사, 업체], en: [company, companies, firm, firms, business, businesses, corporation, corporations, startup, startups, enterprise, enterprises, outfit, outfits, corporate] } },
//       { value: Person, ko: 사람, en: people, cues: { ko: [사람, 인물], en: [person, persons, people, individual, individuals, folks, personality, personalities, man, men, woman, women, human, humans, executives] } },
//       { value: Organization, ko: 기관, en: bodies, cues: { ko: [기관, 부처, 단체], en: [org, orgs, organization, organizations, organisation, organisations, institution, institutions, institute, institutes, agency, agencies, bodies, ministry, ministries, association, associations] } },
//       { value: Model, ko: 모델, en: models, cues: { ko: [모델], en: [model, models, llm, llms] } },
//       { value: Product, ko: 제품, en: products, cues: { ko: [제품, 서비스], en: [product, products, chip, chips, gadget, gadgets, device, devices] } },
//       { value: Technology, ko: 기술, en: technologies, cues: { ko: [기술], en: [technology, technologies, tech, technique, techniques] } },
//       { value: Program, ko: 사업, en: programmes, cues: { ko: [사업, 프로젝트, 프로그램], en: [programme, programmes, program, programs, project, projects, scheme, schemes, initiative, initiatives] } },
//       { value: Event, ko: 행사, en: events, cues: { ko: [행사, 이벤트], en: [event, events, conference, conferences, trade show, trade shows, expo, expos] } } ] }
// columns:
//   - { name: name, type: entity, ko: 이름, en: Name }
//   - { name: nameId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: score, type: number, ko: "점수 (1위 100)", en: "Score (first 100)" }
//   - { name: links, type: number, ko: 이어진 이름, en: Links }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// aggregate: true
// prepare: central
// intents: [central, central company, central person, central name, central most, network most, network central]
// also: who what which name company person model product technology program event body list most in graph connect ranking ai network
// questions:
//   ko:
//     - "관계망의 중심에 있는 이름은?"
//     - 가장 영향력 있는 기업을 보여줘
//     - "중심성이 높은 인물은 누구야?"
//     - 페이지랭크 순위
//     - "네트워크에서 구심점이 되는 기관은?"
//   en:
//     - "Which entities are the most central?"
//     - Most influential companies
//     - PageRank of people
//     - "Who is at the centre of the network?"
//     - List the best connected bodies
UNWIND $prepared AS ranked
MATCH (e:Entity {id: ranked.id})
RETURN e.name AS name, e.id AS nameId, e.type AS type, ranked.score AS score, ranked.links AS links, e.independentArticles AS sources
ORDER BY score DESC, name, nameId
LIMIT $limit
