// title: { ko: 사실이 없는 이름, en: Names without facts }
// description: { ko: "기사에 나오지만 어떤 사실에도 들지 않은 이름, 많이 나온 것부터", en: "Names that articles mention but that no fact is about, the most mentioned first" }
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
//   - { name: articles, type: number, ko: 기사, en: Articles }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// prepare: unconnected
// intents: [orphan, orphan name, orphan company, orphan person]
// also: mention article who what which name company person model product technology program event body list most in graph fact have connect
// questions:
//   ko:
//     - "고립된 이름은?"
//     - 관계가 하나도 안 잡힌 고아 노드를 보여줘
//     - "고아 기업은?"
//     - 동떨어진 인물 목록
//     - "고립된 모델을 알려줘"
//   en:
//     - "Which names are isolated?"
//     - Orphan companies
//     - List unconnected people
//     - Show orphans of the graph
//     - "Which products stand alone?"
UNWIND $prepared AS one
MATCH (e:Entity {id: one.id})
RETURN e.name AS name, e.id AS nameId, e.type AS type, one.articles AS articles, one.sources AS sources, one.pairs AS _mentions
ORDER BY sources DESC, articles DESC, name, nameId
LIMIT $limit
