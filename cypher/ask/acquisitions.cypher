// title: { ko: 인수, en: Acquisitions }
// description: { ko: 이 기업의 인수와 피인수, en: "What it acquires, and who acquires it" }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization, Product], ko: "기업", en: "company" }
//   - { name: other, type: entity, of: [Company, Organization, Product], ko: "상대", en: "other name", default: null }
//   - { name: direction, type: enum, ko: 방향, en: direction, default: both, choices: [
//       { value: both, ko: 양쪽, en: both },
//       { value: from, ko: 인수한 곳, en: acquires, cues: { ko: ["{company}가 … 인수","{company}가 … 사들","{company}가 … 합병","{company}가 … 매입","{company}가 … m&a","{company}가 … 샀","{company}가 … 산","{company}에 … 인수된","{company}에 … 인수됐","{company}에 … 팔","{company}가 … 품","{company}가 … 삼킨","{company}가 … 삼켰","{company}가 … 집어삼","{company}의 기업 인수","{company}의 회사 인수","{company} 기업 인수"], en: ["{company} … acqui","{company} … buy","{company} … bought","{company} … take over","{company} … taken over","{company} … merge","acquisitions by {company}","acquired by {company}","bought by {company}","taken over by {company}"] } },
//       { value: to, ko: 인수한 쪽, en: acquired by, cues: { ko: ["{company}를 … 인수","{company}를 … 사들","{company}를 사","{company}를 … 매입","{company}를 … 산","{company}를 … 샀","{company}의 인수자","{company} 인수자","{company}가 … 누가 인수","{company}가 … 누구에게 인수","{company}가 … 누구에게 팔","{company}가 … 어디에 인수","{company}가 … 어디에 팔","{company}가 … 인수됐","{company}가 … 인수된","{company} 인수한","{company}를 … 품","{company}를 … 삼킨","{company}를 … 삼켰","{company}를 … 합병","{company}가 … 팔렸","{company}가 … 팔린","{company}가 … 매각","{company}를 … 매각","{company} … 매각","{company}가 … 넘어","{company} 산","{company}의 … 인수자","{company}를 누가","{company}를 먹","{company} 인수 주체","{company}의 인수 주체","{company} 인수 기업"], en: ["acquired {company}","acquires {company}","acquiring {company}","acquire {company}","bought {company}","buys {company}","buying {company}","buy {company}","takes over {company}","took over {company}","taking over {company}","buyer of {company}","acquirer of {company}","is {company} acquired","was {company} acquired","{company} was acquired by","was {company} bought","was {company} taken over","{company} been acquired by","over {company}","purchased {company}","purchase {company}","snapped up {company}","snap up {company}","acquisition of {company}","takeover of {company}","purchase of {company}","sale of {company}","{company} … sold to","{company} … acquired by","{company} … bought by","{company} … purchased by","{company} … taken over by","sold {company}","{company}'s acquirer","{company}'s buyer","{company}'s new owner","{company}'s purchaser","{company} who is buying","{company} - who is buying","{company} who bought","{company} - who bought"] } } ] }
// columns:
//   - { name: direction, type: text, ko: 방향, en: Direction }
//   - { name: other, type: entity, ko: 상대, en: Other }
//   - { name: otherId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: amounts, type: list, ko: 금액, en: Amounts }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [acquire, acquire who, acquire what]
// also: who company body where which what list howmany money amount product by plan
// questions:
//   ko:
//     - "{company}가 인수한 회사는?"
//     - "{company}를 인수한 곳은?"
//     - "{company}의 인수 내역"
//     - "{company} 인수합병 소식"
//     - "{company}는 어디를 인수했나?"
//   en:
//     - "What did {company} acquire?"
//     - "Who acquired {company}?"
//     - "Acquisitions by {company}"
//     - "Which companies has {company} bought?"
//     - "Takeovers of {company}"
MATCH (e:Entity {id: $company})<-[tie:SUBJECT|OBJECT]-(k:Claim {type: 'ACQUIRES'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> e.id AND ($other IS NULL OR o.id = $other) AND ($direction = 'both' OR ($direction = 'from' AND type(tie) = 'SUBJECT') OR ($direction = 'to' AND type(tie) = 'OBJECT'))
MATCH (k)<-[:STATES]-(a:Article)
RETURN CASE WHEN type(tie) = 'SUBJECT' THEN 'from' ELSE 'to' END AS direction, o.name AS other, o.id AS otherId, o.type AS type, collect(DISTINCT k.amount) AS amounts,
  max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY direction, sources DESC, other, otherId
LIMIT $limit
