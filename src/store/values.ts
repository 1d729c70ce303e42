import { EXIT, JisikError } from '../errors.js';
import type { Parameters, QueryResult, Value } from './store.js';

/**
 * Checks that parameters can live in every store and brings them into one form: keys whose value is undefined are
 * dropped, strings are well-formed UTF-16. @throws JisikError 'value-unsupported' (exit 1), naming the place.
 */
export function cleanParameters(parameters: Parameters): Parameters {
  return cleanValue(parameters, '$') as Parameters;
}

function cleanValue(value: unknown, place: string): Value {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      throw unsupported(place, String(value));
    }
    return value;
  }
  if (Array.isArray(value)) return value.map((item, index) => cleanValue(item, `${place}[${index}]`));
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([key, item]) => [key, cleanValue(item, `${place}.${key}`)]));
  }
  throw unsupported(place, typeof value);
}

function unsupported(place: string, found: string): JisikError {
  return new JisikError('value-unsupported', EXIT.unexpected, { place, found });
}

/** An integer from a store. @throws JisikError 'value-unsupported' when a JavaScript number cannot hold it. */
export function safeInteger(value: bigint, place: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw unsupported(place, String(value));
  return number;
}

/** A map with its keys in code unit order; a key may be anything, `__proto__` included. */
export function sortedMap(entries: Iterable<readonly [string, Value]>): { [key: string]: Value } {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Rows as objects with exactly the columns, in column order. */
export function toResult(columns: readonly string[], rows: Iterable<readonly Value[]>): QueryResult {
  return {
    columns,
    rows: Array.from(rows, (row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
  };
}
