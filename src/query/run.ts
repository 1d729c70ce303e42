import type { GraphReader, ReadOptions, Value } from '../store/store.js';
import type { CannedQuery, Catalogue } from './catalogue/canned-query.js';
import { findQuery } from './catalogue/load.js';
import { fetchEvidence } from './evidence.js';
import { readNames } from './names/name-index.js';
import { type Bound, bindParameters, type Given } from './parameters.js';
import { chainRows } from './paths.js';
import type { Answer } from './result.js';

export interface RunOptions extends ReadOptions {
  readonly now: Date;
}

/** Runs a canned query. Errors: those of `findQuery`, of `bindParameters` and of the store. */
export async function runQuery(
  catalogue: Catalogue,
  reader: GraphReader,
  name: string,
  given: Given,
  options: RunOptions,
): Promise<Answer> {
  return (await runGiven(catalogue, reader, findQuery(catalogue, name), given, options)).answer;
}

/** The same for who also shows what the statement was run with. Errors: those of `bindParameters` and of the store. */
export async function runGiven(
  catalogue: Catalogue,
  reader: GraphReader,
  query: CannedQuery,
  given: Given,
  options: RunOptions,
): Promise<{ readonly bound: Bound; readonly answer: Answer }> {
  const checked = await bindParameters(query, given, { now: options.now, names: () => readNames(reader) });
  const bound = await withPrepared(reader, query, checked);
  return { bound, answer: await runBound(catalogue, reader, query, bound, options) };
}

/** Runs a query whose parameters are checked already. */
export async function runBound(
  catalogue: Catalogue,
  reader: GraphReader,
  query: CannedQuery,
  bound: Bound,
  options: ReadOptions,
): Promise<Answer> {
  const { values } = await withPrepared(reader, query, bound);
  const { rows: found } = await reader.read(query.statement, values, limitsOf(options));
  const raw = query.prepare === 'chains' ? chainRows(values.prepared as string[][], found) : found;
  const evidence = query.aggregate ? raw.map(() => []) : await fetchEvidence(reader, raw, catalogue.folder);
  const rows = raw.map((row, i) => {
    const out: Record<string, Value> = {};
    for (const { name, type } of query.columns)
      out[name] = type === 'list' ? sorted(row[name] ?? null) : (row[name] ?? null);
    if (query.prepare === 'chains') out.articles = new Set(evidence[i]!.map((item) => item.article)).size;
    return out;
  });
  const limit = bound.values.limit as number;
  return {
    query: query.name,
    parameters: bound.shown,
    columns: query.columns.map((column) => column.name),
    rows: rows.slice(0, limit),
    evidence: evidence.slice(0, limit),
  };
}

/** The parameters and, as `prepared`, what jisik works out for the query; so its statement runs on any Neo4j as it stands. */
export async function withPrepared(reader: GraphReader, query: CannedQuery, bound: Bound): Promise<Bound> {
  if (query.prepare === null || 'prepared' in bound.values) return bound;
  const { prepare } = await import('./prepare/prepare.js');
  return { ...bound, values: { ...bound.values, prepared: await prepare(query.prepare, reader, bound.values) } };
}

/** Canned queries answer in milliseconds: a way to stop them, which costs a process of its own on the embedded store, only on request. */
function limitsOf({ timeLimitMs, signal }: ReadOptions): ReadOptions {
  if (timeLimitMs === undefined) return {};
  return { timeLimitMs, ...(signal ? { signal } : {}) };
}

/** Stores collect in no particular order. */
function sorted(value: Value): Value {
  return Array.isArray(value) ? [...new Set(value as string[])].sort() : value;
}
