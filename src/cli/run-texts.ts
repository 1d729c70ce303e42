import type { Difference } from '../ingest/changes.js';
import type { ImportReport } from '../ingest/import-graph.js';
import type { RejectedFile } from '../ingest/report.js';
import type { RestoreReport } from '../ingest/restore.js';
import type { RunRecord } from '../ingest/runs.js';
import { alignColumns } from './columns.js';
import { megabytes } from './disk-text.js';
import { changesText } from './ingest-texts.js';
import type { Language } from './language.js';

const count = (n: number): string => n.toLocaleString('en-US');

const STATES = {
  ko: { running: '진행 중', finished: '끝남', interrupted: '중단됨', undone: '되돌림' },
  en: { running: 'running', finished: 'finished', interrupted: 'interrupted', undone: 'undone' },
} as const;

const HEADS = {
  ko: ['실행', '상태', '읽음', '새로', '바뀜', '뺌', '거부', '디스크'],
  en: ['run', 'state', 'read', 'new', 'changed', 'taken out', 'rejected', 'on disk'],
} as const;

/** The runs as a table, the latest first. `kept`: of those to whose end the graph can be brought back, its bytes on disk. */
export function runsText(
  runs: readonly RunRecord[],
  kept: ReadonlyMap<string | null, number>,
  language: Language,
): string {
  const disk = kept.size > 0;
  const rows = runs.map((run) => [
    run.id,
    STATES[language][run.state],
    ...[run.read, run.new, run.changed, run.retracted, run.rejected.length].map(count),
    ...(disk ? [kept.has(run.id) ? megabytes(kept.get(run.id)!) : ''] : []),
  ]);
  const heads = disk ? HEADS[language] : HEADS[language].slice(0, -1);
  return alignColumns([heads, ...rows], 2).join('\n');
}

/** One run: when, by what, its counts, and what it rejected and warned of, each with its reason. */
export function runText(
  run: RunRecord,
  language: Language,
  reason: (file: Pick<RejectedFile, 'code' | 'details'>) => string,
): string {
  const ko = language === 'ko';
  const lines: [string, string][] = [
    [ko ? '실행' : 'run', run.id],
    [ko ? '상태' : 'state', STATES[language][run.state]],
    [ko ? '시작' : 'started', run.startedAt],
    ...(run.finishedAt ? [[ko ? '끝' : 'finished', run.finishedAt] as [string, string]] : []),
    ...(run.restored
      ? [[ko ? '되돌린 곳' : 'restored', run.restored] as [string, string]]
      : [[ko ? '추출기' : 'extractor', run.extractor] as [string, string]]),
    ...HEADS[language].slice(2, -1).map((head, i): [string, string] => {
      return [head, count([run.read, run.new, run.changed, run.retracted, run.rejected.length][i]!)];
    }),
  ];
  const text = alignColumns(lines);
  const warnings = run.warnings.map(({ code, path, line }) => ({ code, details: { path, line: line ?? 1 } }));
  const complaints = [...run.rejected, ...warnings].map((file) => `  ${reason(file)}`);
  return [...text, changesText(run.changes, language, true), ...complaints].join('\n');
}

/** One line for each fact that came (+) or went (-), its sentence and article below. */
export function differenceText({ added, retracted }: Difference, language: Language): string {
  const ko = language === 'ko';
  const lines = [...retracted, ...added].flatMap(({ change, from, type, to, sentence, article }) => [
    `${change === 'added' ? '+' : '-'} ${from} -[${type}]-> ${to}`,
    `    ${sentence} (${article})`,
  ]);
  lines.push(
    ko
      ? `들어온 것 ${count(added.length)}, 빠진 것 ${count(retracted.length)}`
      : `${count(added.length)} added, ${count(retracted.length)} retracted`,
  );
  return lines.join('\n');
}

export function restoreText({ run, restored, changes, graph }: RestoreReport, language: Language): string {
  const ko = language === 'ko';
  if (run === null) {
    return ko ? `그래프는 이미 ${restored}의 것입니다.` : `The graph is that of ${restored} already.`;
  }
  const head = ko
    ? `그래프를 ${restored}의 것으로 되돌렸습니다: 기사 ${count(graph.articles)}, 개체 ${count(graph.entities)}`
    : `The graph is that of ${restored} again: ${count(graph.articles)} articles, ${count(graph.entities)} entities`;
  return `${head}\n${changesText(changes, language, true)}`;
}

export function importProgressText(lines: number, language: Language): string {
  return language === 'ko' ? `가져오는 중 ${count(lines)}` : `importing ${count(lines)}`;
}

export function importText({ nodes, edges, milliseconds }: ImportReport, language: Language): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  return language === 'ko'
    ? `노드 ${count(nodes)}, 간선 ${count(edges)}을 가져왔습니다. ${seconds}초`
    : `Imported ${count(nodes)} nodes and ${count(edges)} edges in ${seconds} s`;
}
