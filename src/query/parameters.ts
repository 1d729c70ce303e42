import { JisikError } from '../errors.js';
import type { Value } from '../store/store.js';
import { parseNumber } from '../text/numbers.js';
import type { CannedQuery, Parameter } from './catalogue/canned-query.js';
import { parseDate } from './dates.js';
import { linkName, requireName } from './link.js';
import type { NameIndex } from './names/name-index.js';

/** Values as people and programs give them, before they are checked. */
export type Given = Readonly<Record<string, Value>>;

export interface Bound {
  /** What the statement is run with. */
  readonly values: Readonly<Record<string, Value>>;
  /** What an answer shows: names for entities. */
  readonly shown: Readonly<Record<string, Value>>;
}

export interface BindOptions {
  readonly now: Date;
  /** Called only when a parameter is a name. */
  readonly names: () => Promise<NameIndex>;
}

const MOST_ROWS = 100_000;

/**
 * Checks and completes the parameters of a query.
 * JisikError 'unknown-parameter', 'missing-parameter', 'bad-parameter', 'wrong-type-name' (exit 2), 'unknown-name', 'ambiguous-name' (4).
 */
export async function bindParameters(query: CannedQuery, given: Given, options: BindOptions): Promise<Bound> {
  for (const name of Object.keys(given))
    if (!query.parameters.some((parameter) => parameter.name === name))
      throw new JisikError('unknown-parameter', 2, {
        query: query.name,
        parameter: name,
        known: query.parameters.map((parameter) => parameter.name).join(', '),
      });
  const values: Record<string, Value> = {};
  const shown: Record<string, Value> = {};
  for (const parameter of query.parameters) {
    const value = given[parameter.name];
    if (value === undefined || value === null || value === '') {
      if (parameter.required)
        throw new JisikError('missing-parameter', 2, { query: query.name, parameter: parameter.name });
      values[parameter.name] = parameter.default;
      if (parameter.default !== null) shown[parameter.name] = parameter.default;
      continue;
    }
    if (parameter.type === 'entity') {
      const names = await options.names();
      const entity = requireName(parameter.name, String(value), names, parameter.of);
      const again = linkName(entity.name, names, parameter.of);
      values[parameter.name] = entity.id;
      shown[parameter.name] = again.kind === 'one' && again.entity.id === entity.id ? entity.name : entity.id;
    } else {
      values[parameter.name] = plainValue(query, parameter, value, options.now);
      shown[parameter.name] = values[parameter.name]!;
    }
  }
  return { values, shown };
}

function plainValue(query: CannedQuery, parameter: Parameter, value: Value, now: Date): Value {
  const text = String(value).trim();
  const bad = (allowed: string): never => {
    throw new JisikError('bad-parameter', 2, { query: query.name, parameter: parameter.name, value: text, allowed });
  };
  switch (parameter.type) {
    case 'number': {
      const number = typeof value === 'number' ? value : parseNumber(text.replace(/(?<!\s)\s*(개|명|건)$/, ''));
      if (number === null || !Number.isFinite(number)) return bad('100, 100B, 1000억');
      if (parameter.name === 'limit' && (!Number.isInteger(number) || number < 1 || number > MOST_ROWS))
        return bad(`1-${MOST_ROWS}`);
      return number;
    }
    case 'date':
      return (
        parseDate(text, parameter.bound === 'until' ? 'until' : 'since', now) ?? bad('2025-12-30, 어제, last week')
      );
    case 'enum': {
      const wanted = text.toLowerCase();
      const choice = parameter.choices.find(
        (one) => one.value.toLowerCase() === wanted || one.title.ko === text || one.title.en.toLowerCase() === wanted,
      );
      return choice?.value ?? bad(parameter.choices.map((one) => one.value).join(', '));
    }
    default:
      return text;
  }
}
