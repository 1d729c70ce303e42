// title: { ko: 투자, en: Investments }
// description: { ko: 이곳에 투자한 곳과 이곳이 투자한 곳, en: "Who invests in it, and in what it invests" }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization, Person, Program], ko: "기업·기관·사람·사업", en: "company, body, person or programme" }
//   - { name: other, type: entity, of: [Company, Organization, Person, Program], ko: "상대", en: "other name", default: null }
//   - { name: direction, type: enum, ko: 방향, en: direction, default: both, choices: [
//       { value: both, ko: 양쪽, en: both },
//       { value: from, ko: 투자한 곳, en: invests in, cues: { ko: ["{company}가 … 투자","{company}의 투자처","{company} 투자처","{company}가 … 출자","{company}가 … 지분","{company} 포트폴리오","{company}의 포트폴리오","{company}부터 … 투자받","{company}가 … 돈을 댄","{company}가 … 돈을 넣","{company}가 … 돈 댄","{company}가 … 돈 넣","{company}가 … 베팅","{company}가 … 자금","{company}의 투자 내역","{company}의 투자 현황","{company}의 투자 포트폴리오","{company}부터 … 투자","{company}부터 … 돈"], en: ["{company} … invest","{company} … fund","{company} … back","investments of {company}","investments by {company}","{company} … investments","{company} … portfolio","portfolio of {company}","{company} … stake","{company} … put money","funded by {company}","backed by {company}","{company} … stakes","investee … {company}","financed by {company}","{company} … hold stakes","{company} bankroll","{company} … poured","{company} … money into","{company} … bet on","{company}'s investments","{company}'s portfolio","is {company} an … investor","is {company} one of … investor","is {company} among … investor","is {company} a … backer","is {company} one of … backer","is {company} among … backer","is {company} a … shareholder","is {company} one of … shareholder","is {company} among … shareholder","{company} … put its money","{company} … putting its money","{company} … put their money"] } },
//       { value: to, ko: 투자받은 곳, en: investors, cues: { ko: ["{company}에 … 투자","{company}에 … 출자","{company}의 투자자","{company} … 투자자","{company}의 투자사","{company} … 투자사","{company}의 주주","{company} … 주주","{company}가 … 투자받","{company}가 … 투자 받","{company}가 … 투자를 받","{company}가 … 투자 유치","{company}가 … 투자를 유치","{company} 지분","{company}의 지분","{company}에 돈","{company} 대주주","{company}의 대주주","{company} 최대주주","{company}의 최대주주","{company}를 … 후원","{company}를 … 투자","{company}가 … 자금을 받","{company}가 … 돈을 받","{company}에 … 돈","{company}에 … 자금","{company}에 … 베팅","{company}의 … 투자자","{company}의 … 주주","{company}의 … 투자사","{company}가 … 유치","{company}를 밀어","{company}의 … 지분","{company} 투자유치","{company} 투자 유치","{company}의 투자유치","{company}의 투자 유치","{company} 투자사","{company} 투자자"], en: ["invest … {company}","{company} … investors","{company} … investor","back … {company}","fund … {company}","shareholders of {company}","{company} … shareholder","{company} … backer","stake in {company}","money … {company}","invested in {company}","investing in {company}","investor in {company}","investors in {company}","investors of {company}","put money into {company}","money into {company}","stakes in {company}","backs {company}","backing {company}","backed {company}","funded {company}","funds {company}","finances {company}","financed {company}","{company} … raise","{company} … raised","owns shares in {company}","owns shares of {company}","{company}'s investors","{company}'s backers","{company}'s shareholders","{company} get … funding","{company} get … money","funding for {company}","funding of {company}"] } } ] }
// columns:
//   - { name: direction, type: text, ko: 방향, en: Direction }
//   - { name: other, type: entity, ko: 상대, en: Other }
//   - { name: otherId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: amounts, type: list, ko: 금액, en: Amounts }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [invest, invest who, invest where]
// also: who company body where which what list howmany money amount to in program person
// questions:
//   ko:
//     - "{company}에 투자한 곳은?"
//     - "{company}는 어디에 투자했나?"
//     - "{company}의 투자자를 알려줘"
//     - "{company} 주주는 누구?"
//     - "{company}가 투자한 회사"
//   en:
//     - "Who invests in {company}?"
//     - "What does {company} invest in?"
//     - "Investors of {company}"
//     - "Which companies did {company} invest in?"
//     - "Who are the shareholders of {company}?"
MATCH (e:Entity {id: $company})<-[tie:SUBJECT|OBJECT]-(k:Claim {type: 'INVESTS_IN'})-[:SUBJECT|OBJECT]->(o:Entity)
WHERE o.id <> e.id AND ($other IS NULL OR o.id = $other) AND ($direction = 'both' OR ($direction = 'from' AND type(tie) = 'SUBJECT') OR ($direction = 'to' AND type(tie) = 'OBJECT'))
MATCH (k)<-[:STATES]-(a:Article)
RETURN CASE WHEN type(tie) = 'SUBJECT' THEN 'from' ELSE 'to' END AS direction, o.name AS other, o.id AS otherId, o.type AS type, collect(DISTINCT k.amount) AS amounts,
  max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY direction, sources DESC, other, otherId
LIMIT $limit
