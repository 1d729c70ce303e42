// title: { ko: 무리, en: Communities }
// description: { ko: "서로 촘촘히 이어진 이름들의 무리 (루뱅)", en: Groups of names that are closely tied to each other (Louvain) }
// columns:
//   - { name: community, type: number, ko: 번호, en: Number }
//   - { name: head, type: entity, ko: 중심, en: Centre }
//   - { name: headId, type: id, ko: ID, en: ID }
//   - { name: size, type: number, ko: 크기, en: Size }
//   - { name: members, type: list, ko: 주요 구성원, en: First members }
//   - { name: sentences, type: number, ko: 근거 문장, en: Sentences }
// prepare: communities
// intents: [community, community list, community which, community what, community howmany, community every]
// also: how who what which howmany list every name company person in graph body size most network run
// questions:
//   ko:
//     - "어떤 커뮤니티들이 있어?"
//     - 관계망의 군집을 보여줘
//     - 네트워크의 무리 목록
//     - "기업들의 클러스터는?"
//     - 그래프의 모든 커뮤니티를 알려줘
//   en:
//     - "Which communities are there?"
//     - Communities of the graph
//     - Show the clusters of companies
//     - List all communities
//     - "How many communities does the graph have?"
UNWIND $prepared AS one
UNWIND one.members AS member
MATCH (e:Entity {id: member})
WITH one, collect(DISTINCT e.name) AS names
MATCH (h:Entity {id: one.members[0]})
RETURN one.community AS community, h.name AS head, h.id AS headId, one.size AS size, names AS members, one.sentences AS sentences, one.claims AS _claims
ORDER BY community
LIMIT $limit
