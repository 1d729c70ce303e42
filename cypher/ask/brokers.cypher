// title: { ko: 무리를 잇는 이름, en: Bridges between communities }
// description: { ko: "서로 다른 무리를 잇는 이름 (매개 중심성)", en: Names that tie communities to each other (betweenness) }
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
//   - { name: share, type: number, ko: "지나는 경로 (%)", en: "Chains through it (%)" }
//   - { name: communities, type: number, ko: 이은 무리, en: Communities }
//   - { name: heads, type: list, ko: 이은 무리의 중심, en: At their centres }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: sentences, type: number, ko: 근거 문장, en: Sentences }
// prepare: brokers
// intents: [bridge, bridge community, bridge between, bridge company, bridge person]
// also: who what which name company person model product technology program event body list most between community connect graph in ranking network
// questions:
//   ko:
//     - "무리를 잇는 다리는?"
//     - "커뮤니티의 가교 역할을 하는 기업은?"
//     - 매개 중심성이 높은 인물을 보여줘
//     - "중개자 노릇을 하는 기업은?"
//     - 군집 사이의 브로커 목록
//   en:
//     - "Which entities bridge the communities?"
//     - Bridges between communities
//     - "Who are the brokers of the network?"
//     - Companies with the highest betweenness
//     - List intermediaries between groups
UNWIND $prepared AS ranked
UNWIND ranked.heads AS head
MATCH (h:Entity {id: head})
WITH ranked, collect(DISTINCT h.name) AS heads
MATCH (e:Entity {id: ranked.id})
RETURN e.name AS name, e.id AS nameId, e.type AS type, ranked.share AS share, ranked.communities AS communities, heads AS heads, e.independentArticles AS sources,
  ranked.sentences AS sentences, ranked.claims AS _claims
ORDER BY share DESC, name, nameId
LIMIT $limit
