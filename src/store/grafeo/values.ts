import type { QueryResult as GrafeoResult, GrafeoValue } from '@grafeo-db/js';
import type { QueryResult, Value } from '../store.js';
import { safeInteger, sortedMap, toResult } from '../values.js';

/** A result of Grafeo as plain values, columns in order. */
export function readResult(result: GrafeoResult): QueryResult {
  return toResult(result.columns, readRows(result));
}

/** Its rows alone, each a list in the order of the columns. */
export function readRows(result: GrafeoResult): Value[][] {
  const columns = result.columns;
  return result.rows().map((row) => row.map((value, index) => readValue(value, columns[index] ?? '')));
}

function readValue(value: GrafeoValue | undefined, place: string): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return safeInteger(value, place);
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array | Float32Array);
  if (Array.isArray(value)) return value.map((item) => readValue(item, place));
  return readMap(value as { [key: string]: GrafeoValue }, place);
}

/** Nodes, relationships and paths come as tagged maps; `Value` says in which form they leave. */
function readMap(map: { [key: string]: GrafeoValue }, place: string): Value {
  const readEntries = (skip: (key: string) => boolean) =>
    sortedMap(
      Object.entries(map)
        .filter(([key]) => !skip(key))
        .map(([key, value]) => [key, readValue(value, place)] as const),
    );
  const own = (key: string) => key.startsWith('_');
  if (typeof map._id === 'number' && Array.isArray(map._labels)) {
    return { labels: (map._labels as string[]).toSorted(), properties: readEntries(own) };
  }
  if (typeof map._id === 'number' && typeof map._type === 'string') {
    return { type: map._type, properties: readEntries(own) };
  }
  return readEntries(() => false);
}
