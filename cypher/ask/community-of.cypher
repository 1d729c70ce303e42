// title: { ko: 같은 무리, en: Community of }
// description: { ko: 이 이름과 한 무리에 드는 이름, en: Names in the same community as this one }
// parameters:
//   - { name: entity, type: entity, of: [], ko: "이름", en: "name" }
// columns:
//   - { name: name, type: entity, ko: 이름, en: Name }
//   - { name: nameId, type: id, ko: ID, en: ID }
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: links, type: number, ko: 무리 안의 관계, en: Links inside }
//   - { name: tiedTo, type: entity, ko: 가까운 이름, en: Closest to }
//   - { name: tiedToId, type: id, ko: ID, en: ID }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: sentences, type: number, ko: 근거 문장, en: Sentences }
// prepare: community-of
// intents: [community, community which, community who, community what, community belong]
// also: who what which name company person in list belong body with together graph where participate member
// questions:
//   ko:
//     - "{entity}의 커뮤니티에 있는 이름은?"
//     - "{entity}가 속한 군집을 보여줘"
//     - "{entity}의 무리에는 누가 있어?"
//     - "{entity} 커뮤니티"
//     - "{entity}와 한 클러스터인 기업은?"
//   en:
//     - "Which community does {entity} belong to?"
//     - "Community of {entity}"
//     - "Who is in the same community as {entity}?"
//     - "Show the cluster around {entity}"
//     - "Companies in the community of {entity}"
UNWIND $prepared AS ranked
MATCH (e:Entity {id: ranked.id})
MATCH (o:Entity {id: ranked.other})
RETURN e.name AS name, e.id AS nameId, e.type AS type, ranked.links AS links, o.name AS tiedTo, o.id AS tiedToId, e.independentArticles AS sources,
  ranked.sentences AS sentences, ranked.claims AS _claims
ORDER BY ranked.place
LIMIT $limit
