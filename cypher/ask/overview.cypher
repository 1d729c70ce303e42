// title: { ko: 그래프 개요, en: Overview }
// description: { ko: 그래프에 든 이름의 수와 종류, en: How many names of each type the graph holds }
// columns:
//   - { name: type, type: type, ko: 종류, en: Type }
//   - { name: names, type: number, ko: 이름, en: Names }
//   - { name: example, type: entity, ko: 가장 많이 나온 이름, en: Most mentioned }
// prepare: overview
// aggregate: true
// intents: [overview, howmany every, graph, howmany name, howmany company, howmany person, howmany model]
// also: what which howmany list every name company person model product graph have in article number
// questions:
//   ko:
//     - "그래프에는 무엇이 들어 있어?"
//     - "이름이 모두 몇 개야?"
//     - 그래프 개요를 보여줘
//     - 종류별 통계
//     - "회사가 몇 개나 있어?"
//   en:
//     - "What is in the graph?"
//     - "How many names are there?"
//     - Overview of the graph
//     - Statistics by type
//     - "How many companies are there in total?"
UNWIND $prepared AS one
RETURN one.type AS type, one.names AS names, one.example AS example
ORDER BY names DESC, type
LIMIT $limit
