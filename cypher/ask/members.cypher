// title: { ko: 회원과 소속 단체, en: Members and memberships }
// description: { ko: "이 단체의 회원, 또는 이곳이 가입한 단체", en: "Members of this body, and bodies that it is a member of" }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization], ko: "기업·기관", en: "company or body" }
//   - { name: other, type: entity, of: [Person, Company, Organization], ko: "상대", en: "other name", default: null }
//   - { name: direction, type: enum, ko: 방향, en: direction, default: both, choices: [
//       { value: both, ko: 양쪽, en: both },
//       { value: from, ko: 가입한 단체, en: member of, cues: { ko: ["{company}가 … 가입","{company}가 … 속한","{company}가 … 어느 컨소시엄","{company}가 … 어떤 컨소시엄","{company}가 … 참여한 컨소시엄","{company}가 … 협회","{company}가 … 회원"], en: ["is {company} a member","{company} … a member","memberships of {company}","{company} … belong","is {company} a … member","is {company} one of … member","is {company} among … member","is {company} part of","is {company} a part of","{company} part of","associations … {company}","consortia … {company}","alliances … {company}","has {company} joined","did {company} join"] } },
//       { value: to, ko: 회원, en: members, cues: { ko: ["{company}의 회원","{company} 회원","{company}에 … 가입","{company}의 멤버","{company} 멤버","{company}의 구성","{company} 구성","{company}에 속한","{company}에 … 들어간","{company}에 … 속해","{company}에 … 속한","{company}에 … 들어가"], en: ["members of {company}","member of {company}","{company} … members","belong … to {company}","belongs … to {company}","who … {company}","companies … {company}","firms … {company}","{company} line-up","{company} lineup","{company} roster","{company} … member list","in {company}","in the {company}","inside {company}","make up {company}","makes up {company}"] } } ] }
// columns:
//   - { name: direction, type: text, ko: 방향, en: Direction }
//   - { name: other, type: entity, ko: 상대, en: Other }
//   - { name: otherId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [member, member company, consortium, participate, participate company, belong]
// also: who company body where which what list consortium team have belong participate howmany post subsidiary
// questions:
//   ko:
//     - "{company}의 회원사는?"
//     - "{company} 컨소시엄 구성원을 알려줘"
//     - "{company}에 가입한 회사는?"
//     - "{company}가 가입한 단체는?"
//     - "{company} 멤버 목록"
//   en:
//     - "Members of {company}"
//     - "Who is a member of {company}?"
//     - "Which consortium is {company} a member of?"
//     - "List {company}'s members"
//     - "Which bodies is {company} a member of?"
MATCH (e:Entity {id: $company})<-[tie:SUBJECT|OBJECT]-(k:Claim {type: 'MEMBER_OF'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> e.id AND ($other IS NULL OR o.id = $other) AND ($direction = 'both' OR ($direction = 'from' AND type(tie) = 'SUBJECT') OR ($direction = 'to' AND type(tie) = 'OBJECT'))
MATCH (k)<-[:STATES]-(a:Article)
RETURN CASE WHEN type(tie) = 'SUBJECT' THEN 'from' ELSE 'to' END AS direction, o.name AS other, o.id AS otherId, o.type AS type,
  max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY direction, sources DESC, other, otherId
LIMIT $limit
