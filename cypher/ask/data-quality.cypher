// title: { ko: 데이터 품질, en: Data quality }
// description: { ko: "그래프에서 미덥지 못하거나 빠진 것의 수와 보기", en: "What is thin or missing in the graph, how often, with an example" }
// parameters:
//   - { name: finding, type: enum, ko: 항목, en: finding, default: any, choices: [
//       { value: any, ko: 모두, en: any },
//       { value: unconnected, ko: 사실이 없는 이름, en: names without a fact },
//       { value: once, ko: 한 기사에만 나온 이름, en: names in a single article },
//       { value: namesakes, ko: 이름이 같은 사람들, en: people who share a name },
//       { value: doubtful, ko: 확신이 낮은 사실, en: facts of low confidence },
//       { value: silent, ko: 사실이 없는 기사, en: articles without a fact },
//       { value: undated, ko: 날짜가 없는 기사, en: articles without a date } ] }
// columns:
//   - { name: finding, type: text, ko: 항목, en: Finding }
//   - { name: count, type: number, ko: 수, en: Count }
//   - { name: total, type: number, ko: 전체, en: Of }
//   - { name: example, type: text, ko: 보기, en: Example }
// prepare: quality
// aggregate: true
// intents: [quality, quality graph, quality what]
// also: what which howmany list graph name fact article every in have how single report
// questions:
//   ko:
//     - 데이터 품질을 점검해줘
//     - "그래프의 품질은?"
//     - 데이터의 결함을 보여줘
//     - 품질 점검 결과
//     - "데이터의 허점은?"
//   en:
//     - "How good is the data quality?"
//     - Data quality report
//     - Show gaps in the graph
//     - "What are the weak spots of the data?"
//     - Quality of the graph
UNWIND $prepared AS one
WITH one
WHERE $finding IN ['any', one.finding]
RETURN one.finding AS finding, one.count AS count, one.total AS total, one.example AS example
LIMIT $limit
