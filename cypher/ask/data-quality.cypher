// title: { ko: 데이터 품질, en: Data quality }
// description: { ko: "그래프에서 미덥지 못하거나 빠진 것의 수와 보기", en: "What is thin or missing in the graph, how often, with an example" }
// parameters:
//   - { name: finding, type: enum, ko: 항목, en: finding, default: any, choices: [
//       { value: any, ko: 모두, en: any },
//       { value: unconnected, ko: 사실이 없는 이름, en: names without a fact, cues: { ko: [사실이 없는 이름, 사실 없는 이름, 사실이 안 붙은 이름, 고립된 이름], en: [names without a fact, names without facts, unconnected names] } },
//       { value: once, ko: 한 기사에만 나온 이름, en: names in a single article, cues: { ko: [한 기사에만 나온 이름, 한 번만 나온 이름, 기사 하나에만 나온 이름], en: [names in a single article, names mentioned once] } },
//       { value: namesakes, ko: 이름이 같은 사람들, en: people who share a name, cues: { ko: [동명이인, 이름이 같은, 이름 같은, 이름 겹치, 이름이 겹치], en: [namesakes, people who share a name, same name] } },
//       { value: doubtful, ko: 확신이 낮은 사실, en: facts of low confidence, cues: { ko: [확신이 낮은, 확신 낮은, 확신도 낮은, 확신도가 낮은, 신뢰도 낮은, 신뢰도가 낮은], en: [low confidence] } },
//       { value: silent, ko: 사실이 없는 기사, en: articles without a fact, cues: { ko: [사실이 없는 기사, 사실 없는 기사, 사실이 하나도 없는 기사], en: [articles without a fact, articles without facts] } },
//       { value: undated, ko: 날짜가 없는 기사, en: articles without a date, cues: { ko: [날짜 없는, 날짜가 없는, 날짜 빠진, 날짜가 빠진, 날짜 누락, 날짜가 누락, 날짜 안 적힌, 날짜가 안 적힌, 날짜 미상, 날짜가 비], en: [undated, without a date, no date, missing a date, missing date, missing dates, lack a date] } } ] }
// columns:
//   - { name: finding, type: text, ko: 항목, en: Finding }
//   - { name: count, type: number, ko: 수, en: Count }
//   - { name: total, type: number, ko: 전체, en: Of }
//   - { name: example, type: text, ko: 보기, en: Example }
// prepare: quality
// aggregate: true
// intents: [quality, quality graph, quality what]
// also: what which howmany list graph name fact article every in have how single report doubt
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
