// title: { ko: 계열 관계, en: Subsidiaries and parents }
// description: { ko: 이곳의 자회사·산하 기관과 모회사, en: "Its subsidiaries, and the body it belongs to" }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization], ko: "기업·기관", en: "company or body" }
//   - { name: other, type: entity, of: [Company, Organization], ko: "상대", en: "other name", default: null }
//   - { name: direction, type: enum, ko: 방향, en: direction, default: both, choices: [
//       { value: both, ko: 양쪽, en: both },
//       { value: from, ko: 모회사, en: parent, cues: { ko: ["{company}의 모회사","{company} 모회사","{company}의 상위","{company}가 … 어느 그룹","{company}가 … 속한","{company}가 … 속해","{company}가 … 누구의 자회사","{company}가 … 어디 자회사","{company}가 … 어디의 자회사","{company}가 … 회사의 자회사","{company}가 … 어디 계열","{company}가 … 어디 산하","{company}가 … 어느 부처","{company}가 … 누구 소유","{company}가 … 어디 소속","{company} 지주","{company}를 … 소유","{company}를 … 거느"], en: ["owns {company}","own {company}","parent … {company}","{company} … parent","is {company} a subsidiary","{company} … belong","is {company} … part of","{company} … owned by","{company} is part of","owner of {company}","is {company} a … subsidiar","is {company} one of … subsidiar","is {company} among … subsidiar","is {company} an … affiliate","is {company} one of … affiliate","is {company} among … affiliate"] } },
//       { value: to, ko: 자회사, en: subsidiary, cues: { ko: ["{company}의 자회사","{company} 자회사","{company}의 계열사","{company} 계열사","{company}의 산하","{company} 산하","{company}에 속한","{company}에 속하","{company}의 종속","{company} 그룹 계열","{company}가 거느","{company}가 소유","{company} 밑","{company}의 밑","{company} 아래","{company}의 아래","{company}에 … 속해","{company}에 … 속한"], en: ["subsidiar … {company}","{company} … subsidiar","{company} … own","belong … {company}","affiliates of {company}","{company} … affiliate","units of {company}","owned by {company}","under {company}","companies in {company}","firms in {company}","under the {company}"] } } ] }
// columns:
//   - { name: direction, type: text, ko: 방향, en: Direction }
//   - { name: other, type: entity, ko: 상대, en: Other }
//   - { name: otherId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [subsidiary, parent, subsidiary company, company belong, belong, subsidiary belong]
// also: who company body where which what list belong subsidiary parent have
// questions:
//   ko:
//     - "{company}의 자회사는?"
//     - "{company} 계열사를 알려줘"
//     - "{company}의 모회사는 어디야?"
//     - "{company} 산하 기관 목록"
//     - "{company}는 어느 그룹에 속하나?"
//   en:
//     - "Subsidiaries of {company}"
//     - "What is the parent of {company}?"
//     - "Which companies belong to {company}?"
//     - "Who owns {company}?"
//     - "List {company}'s affiliates"
MATCH (e:Entity {id: $company})<-[tie:SUBJECT|OBJECT]-(k:Claim {type: 'SUBSIDIARY_OF'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> e.id AND ($other IS NULL OR o.id = $other) AND ($direction = 'both' OR ($direction = 'from' AND type(tie) = 'SUBJECT') OR ($direction = 'to' AND type(tie) = 'OBJECT'))
MATCH (k)<-[:STATES]-(a:Article)
RETURN CASE WHEN type(tie) = 'SUBJECT' THEN 'from' ELSE 'to' END AS direction, o.name AS other, o.id AS otherId, o.type AS type,
  max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY direction, sources DESC, other, otherId
LIMIT $limit
