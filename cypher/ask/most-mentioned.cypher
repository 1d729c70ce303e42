// title: { ko: 가장 많이 언급된 이름, en: Most mentioned }
// description: { ko: 서로 다른 기사에 가장 많이 나온 이름, en: Names that the most independent articles mention }
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
//       { value: Event, ko: 행사, en: events, cues: { ko: [행사, 이벤트], en: [event, events, conference, conferences, trade show, trade shows, expo, expos] } },
//       { value: Place, ko: 곳, en: places, cues: { ko: [나라, 국가, 지역, 장소, 도시], en: [country, countries, place, places, city, cities] } } ] }
//   - { name: since, type: date, ko: 이날부터, en: since, default: null, bound: since }
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: name, type: entity, ko: 이름, en: Name }
//   - { name: nameId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: articles, type: number, ko: 기사, en: Articles }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// aggregate: true
// prepare: mentions
// intents: [mention most, most article, mention ranking, most person, trending, mention list, most company mention]
// also: who what which name company person model product technology program event country body article list in ranking mention recent new ai
// questions:
//   ko:
//     - "가장 많이 언급된 기업은?"
//     - "기사에 제일 많이 나온 인물은?"
//     - 언급 순위를 보여줘
//     - "{since} 이후 가장 자주 등장한 이름"
//     - "화제의 회사는?"
//   en:
//     - "Which companies are mentioned most?"
//     - Most mentioned people
//     - Ranking of mentions
//     - "Who appears most often since {since}?"
//     - Top names in the news
UNWIND $prepared AS ranked
MATCH (e:Entity {id: ranked.id})
RETURN e.name AS name, e.id AS nameId, e.type AS type, ranked.articles AS articles, ranked.sources AS sources
ORDER BY sources DESC, articles DESC, nameId
LIMIT $limit
