import { EXIT, JisikError } from '../errors.js';
import { ENTITY_TYPES, RELATION_TYPES } from '../ontology/types.js';
import type { Evaluation } from './score.js';

/** A measure and the least it may be, in percent. */
export interface Minimum {
  readonly measure: string;
  readonly least: number;
}

/** A measure that is below its minimum; both in percent. */
export interface Shortfall extends Minimum {
  readonly measured: number;
}

/** Measures beside `<group>.precision|recall|f1`, by the name that `--min` knows them under. */
const EXTRA = { 'quote.boundaries': 'quoteBoundaries', 'fact.evidence': 'evidence' } as const;
const SHARES = { p: 'precision', r: 'recall', f: 'f1', precision: 'precision', recall: 'recall', f1: 'f1' } as const;

const GROUPS: readonly string[] = [
  'entity',
  'fact',
  'quote',
  'title',
  'parameters',
  'status',
  'soft:Technology',
  'soft:fact',
  ...ENTITY_TYPES,
  ...RELATION_TYPES,
];

/**
 * `entity.f1=60,fact.precision=60`, or several such, as minima.
 * @throws JisikError `invalid-option-value` (exit 2)
 */
export function parseMinimum(values: string | readonly string[]): Minimum[] {
  return [values]
    .flat()
    .flatMap((value) => value.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^([\w:]+\.\w+)\s*=\s*(\d+(?:\.\d+)?)$/.exec(part);
      const least = Number(match?.[2]);
      if (match?.[1] === undefined || least > 100) {
        throw new JisikError('invalid-option-value', EXIT.usage, {
          name: '--min',
          value: part,
          allowed: 'entity.f1=60,fact.precision=60 …',
        });
      }
      return { measure: match[1], least };
    });
}

/**
 * The measures that are below their minimum. One that nothing was counted for is 0.
 * @throws JisikError `invalid-option-value` (exit 2) for a measure that does not exist
 */
export function shortfalls(evaluation: Evaluation, minima: readonly Minimum[]): Shortfall[] {
  return minima.flatMap(({ measure, least }) => {
    const measured = 100 * measureOf(evaluation, measure);
    return measured < least ? [{ measure, least, measured }] : [];
  });
}

/** The error that `jisik eval --min` ends with. */
export function belowMinimum(short: readonly Shortfall[]): JisikError {
  const what = short.map(({ measure, least, measured }) => `${measure} ${measured.toFixed(1)} < ${least}`).join(', ');
  return new JisikError('eval-below', EXIT.check, { what });
}

function measureOf({ scores, asked }: Evaluation, measure: string): number {
  if (measure in EXTRA) return asked[EXTRA[measure as keyof typeof EXTRA]] ?? 0;
  const dot = measure.lastIndexOf('.');
  const group = measure.slice(0, dot).toLowerCase();
  const share = SHARES[measure.slice(dot + 1).toLowerCase() as keyof typeof SHARES];
  const name = GROUPS.find((known) => known.toLowerCase() === group);
  if (name === undefined || share === undefined) {
    throw new JisikError('invalid-option-value', EXIT.usage, {
      name: '--min',
      value: measure,
      allowed: [...GROUPS.map((known) => `${known}.f1`), ...Object.keys(EXTRA)].join(', '),
    });
  }
  return scores[name]?.[share] ?? 0;
}
