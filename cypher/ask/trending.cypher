// title: { ko: 뜨는 이름, en: Trending }
// description: { ko: 이레 동안 그 앞 이레보다 더 많은 기사에 나온 이름, en: Names in more independent articles than in the week before }
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
//   - { name: until, type: date, ko: 이날까지, en: until, default: null, bound: until }
// columns:
//   - { name: name, type: entity, ko: 이름, en: Name }
//   - { name: nameId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: gain, type: number, ko: 늘어난 수, en: Gain }
//   - { name: now, type: number, ko: 이레 동안, en: This week }
//   - { name: before, type: number, ko: 그 앞 이레, en: Week before }
// aggregate: true
// prepare: trending
// intents: [rise, rise company, rise person, rise name, rise mention, trending rise]
// also: who what which name company person model product technology program event body list most mention article in new recent trending compare ranking ai
// questions:
//   ko:
//     - "언급이 급증한 이름은?"
//     - 뜨는 기업을 보여줘
//     - "전주 대비 기사가 급증한 인물은?"
//     - "떠오르는 기술은?"
//     - 상승세인 이름 목록
//   en:
//     - "Which companies are on the rise?"
//     - Rising names
//     - "Who is mentioned more than the week before?"
//     - Trending people compared with the previous week
//     - "Which technologies are gaining attention?"
UNWIND $prepared AS ranked
MATCH (e:Entity {id: ranked.id})
RETURN e.name AS name, e.id AS nameId, e.type AS type, ranked.now - ranked.before AS gain, ranked.now AS now, ranked.before AS before
ORDER BY gain DESC, now DESC, nameId
LIMIT $limit
