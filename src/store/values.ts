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
  if (Array.isArray(value)) return cleanList(value, place);
  if (typeof value === 'object') return cleanMap(value as Record<string, unknown>, place);
  throw unsupported(place, typeof value);
}

/** What is clean already, nearly always all of it, is handed on and not copied; places are spelt out for the one that is not. */
function isClean(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && value.isWellFormed()) ||
    isSmall(value)
  );
}

function isSmall(value: unknown): boolean {
  return (
    typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
  );
}

function cleanList(list: unknown[], place: string): Value {
  let copy: Value[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    const clean = isClean(item) ? (item as Value) : cleanValue(item, `${place}[${i}]`);
    if (clean === item) continue;
    copy ??= [...(list as Value[])];
    copy[i] = clean;
  }
  return copy ?? (list as Value[]);
}

function cleanMap(map: Record<string, unknown>, place: string): Value {
  let copy: { [key: string]: Value } | undefined;
  for (const key of Object.keys(map)) {
    const item = map[key];
    const clean =
      item === undefined ? undefined : isClean(item) ? (item as Value) : cleanValue(item, `${place}.${key}`);
    if (clean === item && clean !== undefined) continue;
    copy ??= { ...(map as { [key: string]: Value }) };
    if (clean === undefined) delete copy[key];
    else copy[key] = clean;
  }
  return copy ?? (map as { [key: string]: Value });
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
  // Assigned by name, this one would set the row's prototype.
  const entries = columns.includes('__proto__');
  return {
    columns,
    rows: Array.from(rows, (row) => {
      if (entries) return Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));
      const found: { [column: string]: Value } = {};
      for (let i = 0; i < columns.length; i++) found[columns[i]!] = row[i] ?? null;
      return found;
    }),
  };
}
