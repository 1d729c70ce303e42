// title: { ko: 참여한 곳과 사람, en: Participants }
// description: { ko: 이 사업이나 행사에 참여한 곳과 사람, en: Who takes part in this programme or event }
// parameters:
//   - { name: program, type: entity, of: [Program, Event], ko: "사업·행사", en: "programme or event" }
//   - { name: other, type: entity, of: [Person, Company, Organization, Model], ko: "상대", en: "other name", default: null }
//   - { name: type, type: enum, ko: 종류, en: type, default: any, choices: [
//       { value: any, ko: 모두, en: any },
//       { value: Company, ko: 기업, en: companies, cues: { ko: [기업, 회사, 업체], en: [company, companies, firm, firms, business, businesses, corporation, corporations, startup, startups, enterprise, enterprises, outfit, outfits, corporate] } },
//       { value: Organization, ko: 기관, en: bodies, cues: { ko: [기관, 부처, 단체, 대학], en: [org, orgs, organization, organizations, organisation, organisations, institution, institutions, institute, institutes, agency, agencies, universities, bodies, ministry, ministries, association, associations] } },
//       { value: Person, ko: 사람, en: people, cues: { ko: [사람, 인물], en: [person, persons, people, individual, individuals, folks, personality, personalities, man, men, woman, women, human, humans, executives] } } ] }
// columns:
//   - { name: participant, type: entity, ko: 참여자, en: Participant }
//   - { name: participantId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [participate, participate who, team, who participate, participate person, award, award who, award company]
// also: who company body person list which where team howmany program event member have what
// questions:
//   ko:
//     - "{program}에 참여한 곳은?"
//     - "{program} 참가 기업을 알려줘"
//     - "누가 {program}에 참석했나?"
//     - "{program}에 선정된 팀은?"
//     - "{program} 참여사 목록"
//   en:
//     - "Who takes part in {program}?"
//     - "Participants of {program}"
//     - "Which companies participate in {program}?"
//     - "Who was selected for {program}?"
//     - "Which teams joined {program}?"
MATCH (e:Entity {id: $program})<-[:OBJECT]-(k:Claim {type: 'PARTICIPATES_IN'})-[:SUBJECT]->(o:Entity)
WHERE ($other IS NULL OR o.id = $other) AND ($type = 'any' OR o.type = $type)
MATCH (k)<-[:STATES]-(a:Article)
RETURN o.name AS participant, o.id AS participantId, o.type AS type, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY sources DESC, participant, participantId
LIMIT $limit
