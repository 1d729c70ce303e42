import stringWidth from 'string-width';
import type { Difference } from '../ingest/changes.js';
import type { ImportReport } from '../ingest/import-graph.js';
import type { RejectedFile } from '../ingest/report.js';
import type { RunRecord } from '../ingest/runs.js';
import { changesText } from './ingest-texts.js';
import type { Language } from './language.js';

const count = (n: number): string => n.toLocaleString('en-US');

const STATES = {
  ko: { running: '진행 중', finished: '끝남', interrupted: '중단됨' },
  en: { running: 'running', finished: 'finished', interrupted: 'interrupted' },
} as const;

const HEADS = {
  ko: ['실행', '상태', '읽음', '새로', '바뀜', '뺌', '거부'],
  en: ['run', 'state', 'read', 'new', 'changed', 'taken out', 'rejected'],
} as const;

/** The runs as a table, the latest first. */
export function runsText(runs: readonly RunRecord[], language: Language): string {
  const rows = runs.map((run) => [
    run.id,
    STATES[language][run.state],
    ...[run.read, run.new, run.changed, run.retracted, run.rejected.length].map(count),
  ]);
  const table: (readonly string[])[] = [HEADS[language], ...rows];
  const widths = HEADS[language].map((_, i) => Math.max(...table.map((row) => stringWidth(row[i]!))));
  const pad = (text: string, i: number) => {
    const spaces = ' '.repeat(widths[i]! - stringWidth(text));
    return i < 2 ? text + spaces : spaces + text;
  };
  return table.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** One run: when, by what, its counts, and what it rejected, each with its reason. */
export function runText(run: RunRecord, language: Language, reason: (file: RejectedFile) => string): string {
  const ko = language === 'ko';
  const lines: [string, string][] = [
    [ko ? '실행' : 'run', run.id],
    [ko ? '상태' : 'state', STATES[language][run.state]],
    [ko ? '시작' : 'started', run.startedAt],
    ...(run.finishedAt ? [[ko ? '끝' : 'finished', run.finishedAt] as [string, string]] : []),
    [ko ? '추출기' : 'extractor', run.extractor],
    ...HEADS[language].slice(2).map((head, i): [string, string] => {
      return [head, count([run.read, run.new, run.changed, run.retracted, run.rejected.length][i]!)];
    }),
  ];
  const width = Math.max(...lines.map(([head]) => stringWidth(head))) + 2;
  const text = lines.map(([head, value]) => `${head}${' '.repeat(width - stringWidth(head))}${value}`);
  return [...text, changesText(run.changes, language, true), ...run.rejected.map((file) => `  ${reason(file)}`)].join(
    '\n',
  );
}

/** One line for each fact that came (+) or went (-), its sentence and article below. */
export function differenceText({ added, retracted, complete }: Difference, language: Language): string {
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
  if (!complete) {
    lines.push(
      ko
        ? '처음 넣은 것은 그래프 자체라 늘어놓지 않습니다.'
        : 'What the first load brought is the graph itself and not listed.',
    );
  }
  return lines.join('\n');
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
