import neo4j from 'neo4j-driver';
import type { Parameters, QueryResult, Value } from '../store.js';
import { cleanParameters, safeInteger, sortedMap, toResult } from '../values.js';

/**
 * Parameters as the driver must get them. It sends every number as a float, where Grafeo keeps whole numbers as
 * integers, so whole numbers are marked as integers here: one rule in both stores. A list that holds any fraction is
 * sent as floats throughout, because Neo4j stores no mixed list.
 */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return writeValue(cleanParameters(parameters)) as Record<string, unknown>;
}

/** What needs no change is handed on and not copied. */
function writeValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'number' && !Number.isInteger(item))) {
      return value.map((item) => (typeof item === 'number' ? item : writeValue(item)));
    }
    let copy: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      const item = writeValue(value[i]!);
      if (item === value[i]) continue;
      copy ??= [...value];
      copy[i] = item;
    }
    return copy ?? value;
  }
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const item = writeValue(value[key]!);
    if (item === value[key]) continue;
    copy ??= { ...value };
    copy[key] = item;
  }
  return copy ?? value;
}

/** Rows of the driver (with `useBigInt`) as plain values. */
export function readRows(columns: readonly string[], rows: Iterable<readonly unknown[]>): QueryResult {
  const plain = Array.from(rows, (row) => row.map((value, index) => readValue(value, columns[index] ?? '')));
  return toResult(columns, plain);
}

function readValue(value: unknown, place: string): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return safeInteger(value, place);
  if (ArrayBuffer.isView(value)) return Array.from(value as Int8Array);
  if (Array.isArray(value)) return value.map((item) => readValue(item, place));
  if (neo4j.isNode(value as object)) {
    const { labels, properties } = value as { labels: string[]; properties: object };
    return { labels: labels.toSorted(), properties: readMap(properties, place) };
  }
  if (neo4j.isRelationship(value as object) || neo4j.isUnboundRelationship(value as object)) {
    const { type, properties } = value as { type: string; properties: object };
    return { type, properties: readMap(properties, place) };
  }
  if (neo4j.isPath(value as object)) return readPath(value as Path, place);
  // Dates, times, durations and points know how to write themselves.
  return Object.getPrototypeOf(value) === Object.prototype ? readMap(value as object, place) : String(value);
}

interface Path {
  readonly start: unknown;
  readonly segments: readonly { readonly relationship: unknown; readonly end: unknown }[];
}

function readPath({ start, segments }: Path, place: string): Value {
  return {
    edges: segments.map(({ relationship }) => readValue(relationship, place)),
    nodes: [start, ...segments.map(({ end }) => end)].map((node) => readValue(node, place)),
  };
}

function readMap(map: object, place: string): { [key: string]: Value } {
  return sortedMap(Object.entries(map).map(([key, value]) => [key, readValue(value, place)] as const));
}
