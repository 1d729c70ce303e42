// title: { ko: 바뀐 사실, en: Changed facts }
// description: { ko: "마지막 수집에서, 또는 이 수집부터 더해지거나 빠진 사실", en: "Facts that the last run added or retracted, or all runs from this one on" }
// parameters:
//   - { name: run, type: text, ko: 수집, en: run, default: null }
//   - { name: change, type: enum, ko: 변화, en: change, default: any, choices: [
//       { value: any, ko: 모두, en: any },
//       { value: added, ko: 더해짐, en: added, cues: { ko: [더해, 추가, 새로 들어], en: [added, adding, new, came in, put in, putting in, brought in, pulled in, inserted, gained, introduced, additions] } },
//       { value: retracted, ko: 빠짐, en: retracted, cues: { ko: [빠진, 빠졌, 철회, 취소, 사라, 삭제, 없어], en: [retract, retracted, retraction, retractions, withdrawn, removed, dropped, deleted, taken back, taken out, taken down, disappear, disappeared, vanish, vanished, gone, thrown out, throw out, kicked out, tossed, pulled out, scrapped, purged, weeded out, struck off, wiped, erased, undone, thrown away, fell out, missing] } } ] }
//   - { name: entity, type: entity, of: [], ko: "이름", en: "name", default: null }
// columns:
//   - { name: change, type: text, ko: 변화, en: Change }
//   - { name: date, type: date, ko: 수집일, en: Run on }
//   - { name: from, type: entity, ko: 주체, en: From }
//   - { name: fromId, type: id, ko: ID, en: ID }
//   - { name: relation, type: relation, ko: 관계, en: Relation }
//   - { name: to, type: entity, ko: 대상, en: To }
//   - { name: toId, type: id, ko: ID, en: ID }
//   - { name: sentence, type: quote, ko: 근거, en: Evidence }
//   - { name: articleId, type: id, ko: 기사, en: Article }
//   - { name: run, type: id, ko: 수집, en: Run }
// aggregate: true
// prepare: changes
// intents: [retract, retract fact, run, run change, run new, run what, run fact, change fact]
// also: what which list fact change new run every recent
// questions:
//   ko:
//     - "철회된 사실은?"
//     - "마지막 수집에서 무엇이 바뀌었어?"
//     - "{entity}에 대해 취소된 사실을 보여줘"
//     - 지난번 수집으로 추가된 사실 목록
//     - "삭제된 사실이 있나?"
//   en:
//     - "Which facts were retracted?"
//     - "What did the last run change?"
//     - "Retracted facts about {entity}"
//     - Facts added by the last ingestion
//     - Show withdrawn facts
UNWIND $prepared AS c
OPTIONAL MATCH (s:Entity {id: c.`from`})
OPTIONAL MATCH (o:Entity {id: c.`to`})
RETURN c.change AS change, c.at AS date, coalesce(s.name, c.`from`) AS `from`, c.`from` AS fromId, c.type AS relation, coalesce(o.name, c.`to`) AS `to`, coalesce(o.id, '') AS toId,
  c.sentence AS sentence, c.article AS articleId, c.run AS run
ORDER BY c.place
LIMIT $limit
