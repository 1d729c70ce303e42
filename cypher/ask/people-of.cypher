// title: { ko: 소속 인물, en: People of a company or body }
// description: { ko: 이곳에서 일하는 사람과 직함, en: "People who work there, with their titles" }
// parameters:
//   - { name: company, type: entity, of: [Company, Organization], ko: "기업·기관", en: "company or body" }
//   - { name: post, type: enum, ko: 직책, en: post, default: any, choices: [
//       { value: any, ko: 모두, en: any },
//       { value: ceo, ko: 대표, en: chief executive, cues: { ko: [대표, 대표이사, CEO, 최고경영자, 수장, 우두머리, 두목, 대장, 보스, 사령탑, 씨이오, 일인자, 1인자, 대빵, 경영인, 총책임자, 최고책임자, 최고 책임자, 제일 높은, 가장 높은, 젤 높은, 맨 꼭대기, 이끄는, 이끌고, 이끄나, 이끄시, 이끄냐, 지휘하는], en: [ceo, chief executive, chief exec, boss, head of, heads, leads, runs, in charge, calls the shots, call the shots, calling the shots, at the helm, helm, helms, top dog, head honcho, at the top, top job, in command, driver's seat, at the wheel, corner office, reins, hot seat, number one, big chief, top man, top woman, top boss, led by, run by, headed by, steers, captain, skipper, chieftain, main man, top person, running the show, runs the show, running the place, runs the place, heading, heading up, heads up, in the driving seat, pulls the strings, big cheese] } },
//       { value: chair, ko: 회장·의장, en: chair, cues: { ko: [회장, 의장, 이사장, 총수, 오너], en: [chairman, chairwoman, chairperson, chair] } },
//       { value: president, ko: 사장·총장, en: president, cues: { ko: [사장, 총장], en: [president, presidents] } },
//       { value: cto, ko: 기술총괄, en: chief technology officer, cues: { ko: [CTO, 최고기술책임자, 기술총괄], en: [cto, chief technology officer, technology chief, tech chief, tech boss, head of technology, chief technologist] } },
//       { value: minister, ko: 장관·차관, en: minister, cues: { ko: [장관, 차관], en: [minister, secretary] } },
//       { value: head, ko: 위원장·원장·청장, en: head of a body, cues: { ko: [위원장, 원장, 청장, 처장, 본부장, 실장, 국장, 센터장, 소장, 단장, 총재], en: [commissioner, director general] } },
//       { value: vice, ko: 부사장·부회장·부위원장, en: deputy, cues: { ko: [부사장, 부회장, 부위원장, 부총리, 부총장], en: [vice president, vp, vice chairman, vice chair, deputy, number two, second in command, right hand] } },
//       { value: spokesperson, ko: 대변인, en: spokesperson, cues: { ko: [대변인], en: [spokesperson, spokesman, spokeswoman, press officer, mouthpiece] } },
//       { value: professor, ko: 교수, en: professor, cues: { ko: [교수], en: [professor, professors] } } ] }
// columns:
//   - { name: person, type: entity, ko: 사람, en: Person }
//   - { name: personId, type: id, ko: ID, en: ID }
//   - { name: titles, type: list, ko: 직함, en: Titles }
//   - { name: status, type: status, ko: 상태, en: Status }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [person, who work, post, who post, person work, work]
// also: who work title list company body which post where person in name what new every organize
// questions:
//   ko:
//     - "{company}에는 누가 일해?"
//     - "{company} 사람들은?"
//     - "{company} 소속 인물을 알려줘"
//     - "{company} 대표는 누구야?"
//     - "{company}의 임원 목록"
//     - "{company}의 교수는 누가 있어?"
//   en:
//     - "Who works at {company}?"
//     - "People of {company}"
//     - "Who is the CEO of {company}?"
//     - "List {company}'s executives"
//     - "Who is the chairman of {company}?"
MATCH (c:Entity {id: $company})<-[:OBJECT]-(k:Claim {type: 'WORKS_FOR'})-[:SUBJECT]->(p:Person)
WHERE $post = 'any' OR any(word IN CASE $post WHEN 'ceo' THEN ['대표', 'ceo', '최고경영자'] WHEN 'chair' THEN ['회장', '의장', '이사장'] WHEN 'president' THEN ['사장', '총장', '대통령'] WHEN 'cto' THEN ['cto', '최고기술책임자', '기술총괄'] WHEN 'minister' THEN ['장관', '차관'] WHEN 'head' THEN ['위원장', '원장', '청장', '처장', '본부장', '실장', '국장', '센터장', '소장', '단장', '총재'] WHEN 'vice' THEN ['부사장', '부회장', '부위원장', '부총리', '부총장'] WHEN 'spokesperson' THEN ['대변인'] ELSE ['교수'] END WHERE toLower(coalesce(k.title, '')) CONTAINS word)
MATCH (k)<-[:STATES]-(a:Article)
RETURN p.name AS person, p.id AS personId, collect(DISTINCT k.title) AS titles, max(k.status) AS status, count(DISTINCT a.wireGroup) AS sources,
  max(a.publishedAt) AS last, collect(DISTINCT k.id) AS _claims
ORDER BY status DESC, sources DESC, person, personId
LIMIT $limit
