import Table from 'cli-table3';
import { ENTITY_TYPES, RELATION_TYPES } from '../ontology/types.js';
import type { Evaluation } from './score.js';
import type { Score } from './tally.js';

type Language = 'ko' | 'en';
type Row = readonly string[];

const TEXTS = {
  en: {
    articles: (n: number, missing: number) =>
      `${n} annotated articles${missing > 0 ? `, ${missing} of them not among the files` : ''}`,
    totals: 'Totals',
    types: 'Entity types',
    relations: 'Relations',
    rules: 'Rules',
    asked: 'What users ask about',
    confidence: 'Confidence',
    score: ['precision', 'recall', 'F1', 'right', 'wrong', 'missed'],
    rule: ['precision', 'right', 'wrong', 'open'],
    band: ['precision', 'claimed', 'right', 'wrong'],
    measures: {
      parameters: 'parameter counts (F1)',
      status: 'planned and former against stated (F1)',
      technology: 'technologies (F1)',
      technologyFacts: 'facts on technologies (precision)',
      quoteBoundaries: 'quotes with exact boundaries',
      evidence: 'facts whose evidence names both ends or says where from',
    },
  },
  ko: {
    articles: (n: number, missing: number) =>
      `정답이 있는 기사 ${n}건${missing > 0 ? ` (${missing}건은 파일 없음)` : ''}`,
    totals: '합계',
    types: '개체 유형별',
    relations: '관계별',
    rules: '규칙별',
    asked: '사용자가 묻는 것',
    confidence: '확신도별',
    score: ['정밀도', '재현율', 'F1', '맞음', '틀림', '놓침'],
    rule: ['정밀도', '맞음', '틀림', '미정'],
    band: ['정밀도', '주장', '맞음', '틀림'],
    measures: {
      parameters: '매개변수 수 (F1)',
      status: '예정·종료와 현재의 구별 (F1)',
      technology: '기술 (F1)',
      technologyFacts: '기술에 관한 사실 (정밀도)',
      quoteBoundaries: '경계가 정확한 인용',
      evidence: '근거가 양쪽 끝을 밝히는 사실',
    },
  },
} as const;

const TOTALS = ['entity', 'fact', 'quote', 'title', 'parameters', 'status', 'soft:Technology', 'soft:fact'];

/** The evaluation as tables that align in Korean too, shares in percent. */
export function formatEvaluation(evaluation: Evaluation, language: Language): string {
  const texts = TEXTS[language];
  const { scores, asked } = evaluation;
  const scored = (names: readonly string[]) =>
    names.flatMap((name) => (scores[name] === undefined ? [] : [[name, ...cells(scores[name])]]));
  const measures = Object.entries(texts.measures).map(([key, text]) => {
    const share = asked[key as keyof typeof asked];
    return [text, share === null ? '-' : percent(share)];
  });
  return [
    texts.articles(evaluation.articles, evaluation.missing),
    table(texts.totals, texts.score, scored(TOTALS)),
    table(texts.types, texts.score, scored(ENTITY_TYPES)),
    table(texts.relations, texts.score, scored(RELATION_TYPES)),
    table(
      texts.rules,
      texts.rule,
      evaluation.rules.map((r) => [
        `${r.kind} ${r.rule}`,
        percent(r.precision),
        `${r.right}`,
        `${r.wrong}`,
        `${r.unknown}`,
      ]),
    ),
    table(texts.asked, ['%'], measures),
    table(
      texts.confidence,
      texts.band,
      evaluation.confidence.map((b) => [
        `${b.kind} ${b.from.toFixed(1)}-${b.to.toFixed(1)}`,
        percent(b.precision),
        percent(b.meanConfidence),
        `${b.right}`,
        `${b.wrong}`,
      ]),
    ),
  ].join('\n\n');
}

/** The documented object of `jisik eval --json`: the evaluation, its mistakes only where asked for. */
export function evaluationJson(evaluation: Evaluation, options: { readonly mistakes?: boolean } = {}): object {
  const { mistakes, ...rest } = evaluation;
  return options.mistakes === true ? { ...rest, mistakes } : rest;
}

function cells({ precision, recall, f1, tp, fp, fn }: Score): string[] {
  return [...[precision, recall, f1].map(percent), `${tp}`, `${fp}`, `${fn}`];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function table(title: string, head: Row, rows: readonly Row[]): string {
  const columns = head.length + 1;
  const made = new Table({
    head: [title, ...head],
    colAligns: ['left', ...new Array<'right'>(columns - 1).fill('right')],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: Object.fromEntries(
      [
        'top',
        'bottom',
        'left',
        'right',
        'mid',
        'middle',
        'top-mid',
        'top-left',
        'top-right',
        'bottom-mid',
        'bottom-left',
      ]
        .concat(['bottom-right', 'left-mid', 'mid-mid', 'right-mid'])
        .map((name) => [name, '']),
    ),
  });
  for (const row of rows) made.push([...row]);
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
