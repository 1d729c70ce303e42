// title: { ko: 모델의 크기, en: Size of a model }
// description: { ko: 이 모델의 매개변수 수로 보도된 값과 그 출처, en: The parameter counts that articles give for this model }
// parameters:
//   - { name: model, type: entity, of: [Model], ko: "모델", en: "model" }
// columns:
//   - { name: value, type: text, ko: 매개변수, en: Parameters }
//   - { name: sources, type: number, ko: 출처, en: Sources }
//   - { name: first, type: date, ko: 첫 보도, en: First reported }
//   - { name: last, type: date, ko: 최근 보도, en: Last reported }
// intents: [size, parameter, howmany parameter, number]
// also: howmany number parameter size what have model how conflict article source
// questions:
//   ko:
//     - "{model}의 크기는?"
//     - "{model} 매개변수는 몇 개야?"
//     - "{model}는 파라미터가 얼마나 돼?"
//     - "{model} 모델 규모 알려줘"
//     - "{model}은 얼마나 큰 모델인가?"
//   en:
//     - "How large is {model}?"
//     - "How many parameters does {model} have?"
//     - "What is the size of {model}?"
//     - "Parameter count of {model}"
//     - "How big is the {model} model?"
MATCH (m:Entity {id: $model})<-[:SUBJECT]-(f:Claim {type: 'PARAMETERS'})
MATCH (f)<-[:STATES]-(a:Article)
RETURN f.value AS value, count(DISTINCT a.wireGroup) AS sources, min(a.publishedAt) AS first, max(a.publishedAt) AS last, collect(DISTINCT f.id) AS _claims
ORDER BY sources DESC, value
LIMIT $limit
