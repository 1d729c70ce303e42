// title: { ko: 함께 언급된 이름, en: Mentioned together }
// description: { ko: 이 이름과 같은 기사에 나오는 이름, en: Names that occur in the same articles }
// parameters:
//   - { name: entity, type: entity, of: [], ko: "이름", en: "name" }
// columns:
//   - { name: name, type: entity, ko: 이름, en: Name }
//   - { name: nameId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: articles, type: number, ko: 기사, en: Articles }
//   - { name: sources, type: number, ko: 출처, en: Sources }
// prepare: together
// intents: [together mention, together article, together person, comention, together most mention, together name]
// also: who what which name company person list most in mention article with single source
// questions:
//   ko:
//     - "{entity}와 함께 언급된 이름은?"
//     - "{entity}랑 같은 기사에 나온 곳은?"
//     - "{entity}와 같이 자주 거론되는 기업"
//     - "{entity}와 동시에 등장하는 인물"
//     - "{entity}와 함께 보도된 이름을 알려줘"
//   en:
//     - "Who is mentioned together with {entity}?"
//     - "Names in the same articles as {entity}"
//     - "What appears alongside {entity}?"
//     - "Co-mentions of {entity}"
//     - "Which companies are mentioned with {entity}?"
UNWIND $prepared AS ranked
MATCH (o:Entity {id: ranked.id})
RETURN o.name AS name, o.id AS nameId, o.type AS type, ranked.articles AS articles, ranked.sources AS sources, ranked.pairs AS _mentions
ORDER BY sources DESC, articles DESC, nameId
LIMIT $limit
