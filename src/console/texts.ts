import type { Language } from '../query/language.js';

const TEXTS = {
  welcome: {
    ko: '질문을 쓰거나, 목록에서 고르거나, Cypher(MATCH …)를 쓰세요. .help 도움말, .quit 끝내기',
    en: 'Type a question, choose a query, or write Cypher (MATCH …). .help for help, .quit to leave',
  },
  ask: { ko: '무엇이 궁금하세요?', en: 'What would you like to know?' },
  none: { ko: '찾은 것이 없습니다.', en: 'Nothing found.' },
  row: { ko: '{n}줄', en: '{n} row' },
  rows: { ko: '{n}줄', en: '{n} rows' },
  page: { ko: '{n}줄 중 {from}-{to}', en: '{from}-{to} of {n} rows' },
  next: { ko: 'Enter: 더 보기', en: 'Enter: more' },
  noMore: { ko: '더 없습니다.', en: 'That is all.' },
  more: { ko: '{n}줄이 더 있습니다.', en: '{n} more rows.' },
  labels: { ko: '레이블', en: 'label' },
  relationshipTypes: { ko: '관계', en: 'relationship' },
  propertyKeys: { ko: '속성', en: 'property' },
  unknown: { ko: '이 그래프에 없는 {kind}: {word}', en: 'Not in this graph: {kind} {word}' },
  unknownNear: {
    ko: '이 그래프에 없는 {kind}: {word} (혹시 {near}?)',
    en: 'Not in this graph: {kind} {word} (did you mean {near}?)',
  },
  nearest: { ko: '가까운 질의 (번호를 쓰면 실행):', en: 'Nearest queries (its number runs one):' },
  nearestOnce: { ko: '가까운 질의:', en: 'Nearest queries:' },
  noOffer: { ko: '{n}번은 없습니다.', en: 'There is no number {n}.' },
  several: { ko: '어느 쪽인가요?', en: 'Which one?' },
  noAnswer: { ko: '아직 결과가 없습니다.', en: 'There is no answer yet.' },
  noEvidence: { ko: '이 결과에는 근거 문장이 없습니다.', en: 'These rows carry no evidence.' },
  moreEvidence: { ko: '   문장 {n}개 더: .evidence {row} all', en: '   {n} more sentences: .evidence {row} all' },
  noRow: { ko: '{n}번 줄은 없습니다.', en: 'There is no row {n}.' },
  format: { ko: '형식: {format} ({all} 중에서)', en: 'Format: {format} (one of {all})' },
  badFormat: { ko: '형식은 {all} 가운데 하나입니다.', en: 'The format is one of {all}.' },
  lang: { ko: '한국어로 말합니다.', en: 'Speaking English.' },
  badLang: { ko: '.lang ko 또는 .lang en', en: '.lang ko or .lang en' },
  unknownCommand: { ko: '모르는 명령입니다: {name}. .help를 보세요.', en: 'No such command: {name}. See .help.' },
  noCypher: { ko: '아직 실행한 질의가 없습니다.', en: 'Nothing was run yet.' },
  graphNeeds: { ko: '.graph 다음에 이름을 쓰세요.', en: 'Write a name after .graph.' },
  timeOn: { ko: '걸린 시간을 보여줍니다.', en: 'Times are shown.' },
  timeOff: { ko: '걸린 시간을 보이지 않습니다.', en: 'Times are not shown.' },
  badTime: { ko: '.time, .time on, .time off', en: '.time, .time on, .time off' },
  store: { ko: '저장소: {url}', en: 'Store: {url}' },
  took: { ko: '{n}줄, {ms} ms', en: '{n} rows in {ms} ms' },
  badFile: { ko: '.export 파일 (끝이 {all} 가운데 하나)', en: '.export FILE, its name ending in one of {all}' },
  saved: { ko: '{n}줄을 {file}에 저장했습니다.', en: '{n} rows saved in {file}.' },
  onTerminal: { ko: '터미널에서만 쓸 수 있습니다: {name}', en: 'On a terminal only: {name}' },
  edit: { ko: '편집기에서 Cypher를 쓰세요', en: 'Write Cypher in the editor' },
  bye: { ko: '안녕히 가세요.', en: 'Goodbye.' },
  broken: {
    ko: '쓸 수 없는 질의 파일: {file}, {line}행: {reason}',
    en: 'Query file left out: {file}, line {line}: {reason}',
  },
  help: {
    ko: `질문: 포스코의 협력사는?   이어서: 그럼 LG는?   질의: partners company=포스코   Cypher: MATCH (c:Company) RETURN c.name AS name
.evidence [N]   방금 결과(의 N번째 줄)를 뒷받침하는 문장과 기사 (.evidence N all 전부)
.more           다음 줄들 (빈 줄에서 Enter)
.graph 이름     이 이름에서 뻗은 관계
.cypher         방금 실행한 Cypher와 매개변수
.explain        어떻게 알아들었고 어떻게 실행했는지
.again          다시 실행
.export 파일    방금 결과를 저장 (.csv .json .jsonl .md)
.edit           여러 줄 Cypher를 편집기에서
.format F       table, vertical, json, jsonl, csv, md
.lang ko|en     언어
.store [주소]   다른 저장소로
.time [on|off]  걸린 시간
.history        지난 줄들 (↑ ↓로 다시 부름)
.queries        질의 목록
.help  .quit`,
    en: `Question: Who are the partners of POSCO?   Then: and LG?   Query: partners company=POSCO   Cypher: MATCH (c:Company) RETURN c.name AS name
.evidence [N]   the sentences and articles behind the last answer, or its row N (.evidence N all)
.more           the next rows (Enter on an empty line)
.graph NAME     the relations around a name
.cypher         the Cypher just run, with its parameters
.explain        how it was understood, and how it is run
.again          runs it once more
.export FILE    saves the last answer (.csv .json .jsonl .md)
.edit           Cypher of several lines, in your editor
.format F       table, vertical, json, jsonl, csv, md
.lang ko|en     language
.store [URL]    reads from another store
.time [on|off]  how long answers take
.history        the lines before (↑ ↓ bring them back)
.queries        the queries there are
.help  .quit`,
  },
} as const satisfies Record<string, Record<Language, string>>;

export type TextKey = keyof typeof TEXTS;

export function textOf(
  key: TextKey,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}
