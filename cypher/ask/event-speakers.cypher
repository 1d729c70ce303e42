// title: { ko: 행사와 말한 사람, en: Events and their speakers }
// description: { ko: 이 행사를 전한 기사에서 말한 사람, en: People quoted in the articles on this event or programme }
// parameters:
//   - { name: event, type: entity, of: [Event, Program], ko: "행사·사업", en: "event or programme" }
// columns:
//   - { name: speaker, type: entity, ko: 말한 이, en: Speaker }
//   - { name: speakerId, type: id, ko: ID, en: ID }
//   - { name: quotes, type: number, ko: 발언 수, en: Quotes }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [speaker, speaker who, speaker person, say who, say person, say]
// also: who list person which event say in program what release article report
// questions:
//   ko:
//     - "{event}에서 발표한 연사는?"
//     - "{event}에서 누가 말했나?"
//     - "{event} 발언자를 알려줘"
//     - "{event}에서 발언한 사람은?"
//     - "{event} 연사 목록"
//   en:
//     - "Who spoke at {event}?"
//     - "Speakers of {event}"
//     - "Who gave a talk at {event}?"
//     - "List the speakers at {event}"
//     - "Which people spoke at {event}?"
MATCH (e:Entity {id: $event})<-[:MENTIONS]-(a:Article)-[:REPORTS]->(q:Quote)<-[:SAID]-(p:Entity)
RETURN p.name AS speaker, p.id AS speakerId, count(DISTINCT q.id) AS quotes, count(DISTINCT a.wireGroup) AS sources, max(a.publishedAt) AS last, collect(DISTINCT q.id) AS _quotes
ORDER BY quotes DESC, speaker, speakerId
LIMIT $limit
