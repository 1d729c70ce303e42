import type { IngestProgress, IngestReport } from '../ingest/report.js';
import type { Language } from './language.js';

const count = (n: number): string => n.toLocaleString('en-US');
const several = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;
const seconds = (ms: number): string => (ms < 10_000 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000).toString());

const PHASES = {
  ko: { plan: '확인', extract: '추출', write: '쓰기', publish: '반영' },
  en: { plan: 'looking', extract: 'extracting', write: 'writing', publish: 'publishing' },
} as const;

/** How far a run is, with its rate and the time left once they mean something. */
export function progressText({ phase, done, total, milliseconds }: IngestProgress, language: Language): string {
  const name = PHASES[language][phase];
  if (total <= 1) return name;
  const place = `${name} ${count(done)}/${count(total)}`;
  if (done === 0 || milliseconds < 1_000) return place;
  const rate = done / (milliseconds / 1000);
  const left = seconds(((total - done) / rate) * 1000);
  return language === 'ko'
    ? `${place} · ${count(Math.round(rate))}건/초 · ${left}초 남음`
    : `${place} · ${count(Math.round(rate))}/s · ${left} s left`;
}

/** What a run found, in a few lines. */
export function summaryText(report: IngestReport, language: Language): string {
  const lines = [countsText(report, language)];
  if (report.dryRun) lines.push(changesText(report.changes, language));
  return lines.join('\n');
}

/** What a run changed in the graph, or would change. */
export function changesText(changes: IngestReport['changes'], language: Language, done = false): string {
  const ko = language === 'ko';
  const names = ko
    ? { entities: '개체', facts: '사실', quotes: '발언' }
    : { entities: 'entities', facts: 'facts', quotes: 'quotes' };
  const parts = (['entities', 'facts', 'quotes'] as const).map((kind) => {
    const { added, changed, retracted } = changes[kind];
    return `${names[kind]} +${count(added)} ~${count(changed)} -${count(retracted)}`;
  });
  const head = ko ? (done ? '바뀐 것' : '바뀔 것(쓰지 않음)') : done ? 'changes' : 'Would change (nothing written)';
  return `${head}  ${parts.join(', ')}`;
}

function countsText(report: IngestReport, language: Language): string {
  const { graph, read, unchanged, changed, duplicates, retracted, rejected, milliseconds } = report;
  if (language === 'ko') {
    const articles = [
      `새로 ${count(report.new)}`,
      `그대로 ${count(unchanged)}`,
      `바뀜 ${count(changed)}`,
      `거부 ${count(rejected.length)}`,
      ...(duplicates > 0 ? [`중복 ${count(duplicates)}`] : []),
      ...(retracted > 0 ? [`뺌 ${count(retracted)}`] : []),
    ];
    return [
      `기사    ${count(read)}건 읽음: ${articles.join(', ')}`,
      `그래프  기사 ${count(graph.articles)}, 개체 ${count(graph.entities)}, 사실 ${count(graph.facts)}, 수치 ${count(graph.figures)}, 발언 ${count(graph.quotes)}`,
      `시간    ${seconds(milliseconds)}초`,
    ].join('\n');
  }
  const articles = [
    `${count(report.new)} new`,
    `${count(unchanged)} unchanged`,
    `${count(changed)} changed`,
    `${count(rejected.length)} rejected`,
    ...(duplicates > 0 ? [several(duplicates, 'duplicate')] : []),
    ...(retracted > 0 ? [`${count(retracted)} taken out`] : []),
  ];
  const held = [
    several(graph.articles, 'article'),
    several(graph.entities, 'entity', 'entities'),
    several(graph.facts, 'fact'),
    several(graph.figures, 'figure'),
    several(graph.quotes, 'quote'),
  ];
  return [
    `Articles  ${count(read)} read: ${articles.join(', ')}`,
    `Graph     ${held.join(', ')}`,
    `Time      ${seconds(milliseconds)} s`,
  ].join('\n');
}

/** `run`: the run that remembers them; without one another look at the same files tells them again. */
export function moreWarnings(n: number, language: Language, run: string | null = null): string {
  if (language === 'ko') {
    const where = run === null ? '--json에 모두 나옵니다' : `\`jisik runs ${run}\`에 모두 나옵니다`;
    return `주의 ${count(n)}건이 더 있습니다(${where}).`;
  }
  return `${several(n, 'more warning')} (${run === null ? '--json' : `\`jisik runs ${run}\``} lists all).`;
}

/** When the next run of a schedule is due, in its time zone. */
export function nextRunText(next: Date, timeZone: string, language: Language): string {
  const time = next.toLocaleString('sv-SE', { timeZone });
  return language === 'ko' ? `다음 실행: ${time} (${timeZone})` : `next run: ${time} (${timeZone})`;
}
