import { randomBytes } from 'node:crypto';
import { EXIT, JisikError } from '../errors.js';
import type { GraphStore, GraphWriter, Statement, Value } from '../store/store.js';
import { EDGE_ENDS, type ExportedEdge, type ExportedNode, type NodeLabel, readExportLine } from './export-line.js';
import { GraphReads } from './read-graph.js';
import type { Totals } from './report.js';
import type { Source } from './source.js';
import { statementText, typedStatementText } from './statement-files.js';
import { checkReadable, fileSource, linesOf } from './text-lines.js';

export interface ImportOptions {
  readonly store: GraphStore;
  /** What `exportGraph` wrote. */
  readonly file: string;
  readonly now: () => Date;
  readonly onProgress?: (lines: number) => void;
  readonly signal?: AbortSignal;
}

export interface ImportReport {
  /** Id of the `Run` record. */
  readonly run: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly milliseconds: number;
  readonly nodes: number;
  readonly edges: number;
  readonly graph: Totals;
}

/** Rows of one transaction. */
const BATCH = 5_000;

/**
 * Rebuilds a graph from its canonical export, in an empty store; exporting it again gives the same bytes. The whole file is checked
 * before anything is written. An export holds no texts, so near-copies of its articles are found again only once the articles
 * themselves have been ingested, which replaces what was imported.
 *
 * @throws JisikError 'missing-file', 'unreadable-file', 'import-line' (exit 3), 'store-not-empty' (2), 'store-…' (5)
 */
export async function importGraph(options: ImportOptions): Promise<ImportReport> {
  const { store, file, now } = options;
  const [startedAt, started] = [now(), performance.now()];
  await checkReadable(file);
  await checkFile(options);
  const writer = await store.writer();
  try {
    const reads = new GraphReads(writer);
    const before = await reads.totals();
    if (before.articles + before.entities > 0) throw new JisikError('store-not-empty', EXIT.usage, { url: store.url });
    const nodes = await writeAll(writer, options, nodeStatement, 'node');
    const edges = await writeAll(writer, options, edgeStatement, 'edge');
    const graph = await reads.totals();
    const run = `run-${startedAt.toISOString()}-${randomBytes(3).toString('hex')}`;
    const times = { startedAt: startedAt.toISOString(), finishedAt: now().toISOString() };
    await writer.write([runStatement(run, (await reads.lastRunNumber()) + 1, times, graph)]);
    await writer.publish(run);
    return { run, ...times, milliseconds: Math.round(performance.now() - started), nodes, edges, graph };
  } catch (error) {
    await writer.abandon().catch(() => {});
    throw error;
  } finally {
    await writer.close();
  }
}

/** Reads the file without writing: every line is one of the graph, every edge has its ends. */
async function checkFile({ file, signal }: ImportOptions): Promise<void> {
  const labels = new Map<string, NodeLabel>();
  const ends: { line: number; from: string; to: string; type: string }[] = [];
  const fail = (line: number, reason: string): never => {
    throw new JisikError('import-line', EXIT.input, { path: file, line, reason });
  };
  for await (const { text, line } of linesOf(fileSource(file))) {
    signal?.throwIfAborted();
    try {
      const one = readExportLine(text);
      if (one.kind === 'edge') ends.push({ line, from: one.from, to: one.to, type: one.type });
      else if (labels.has(one.id)) fail(line, `${one.id} is there twice`);
      else labels.set(one.id, one.label);
    } catch (error) {
      if (error instanceof JisikError) throw error;
      fail(line, (error as Error).message);
    }
  }
  for (const { line, from, to, type } of ends) {
    const [fromLabel, toLabel] = EDGE_ENDS.get(type)!;
    if (labels.get(from) !== fromLabel) fail(line, `there is no ${fromLabel} ${from}`);
    if (labels.get(to) !== toLabel) fail(line, `there is no ${toLabel} ${to}`);
  }
}

type Row = { [key: string]: Value };

/** Writes the lines of one kind in batches; gives their number. */
async function writeAll<K extends 'node' | 'edge'>(
  writer: GraphWriter,
  { file, signal, onProgress }: ImportOptions,
  describe: (line: Extract<ExportedNode | ExportedEdge, { kind: K }>) => [text: string, row: Row][],
  kind: K,
): Promise<number> {
  let batch = new Map<string, Row[]>();
  let count = 0;
  const flush = async () => {
    signal?.throwIfAborted();
    await writer.write([...batch].map(([text, rows]): Statement => ({ text, parameters: { rows } })));
    batch = new Map();
    onProgress?.(count);
  };
  for await (const { text: line } of linesOf(fileSource(file))) {
    const one = readExportLine(line);
    if (one.kind !== kind) continue;
    for (const [text, row] of describe(one as Extract<ExportedNode | ExportedEdge, { kind: K }>)) {
      const rows = batch.get(text);
      if (rows) rows.push(row);
      else batch.set(text, [row]);
    }
    if (++count % BATCH === 0) await flush();
  }
  await flush();
  return count;
}

function nodeStatement({ id, label, type, properties }: ExportedNode): [string, Row][] {
  const row = { id, properties: { ...properties } };
  if (type) return [[typedStatementText('entity-new', type), row]];
  const node: [string, Row] = [statementText('import-node').replaceAll('__TYPE__', label), row];
  return label === 'Article' ? [node, [statementText('source-new'), sourceRow(id, properties)]] : [node];
}

function edgeStatement({ from, to, type, properties }: ExportedEdge): [string, Row][] {
  const [fromLabel, toLabel] = EDGE_ENDS.get(type)!;
  const text = statementText('import-edge')
    .replaceAll('__FROM__', fromLabel)
    .replaceAll('__TO__', toLabel)
    .replaceAll('__TYPE__', type);
  const { forms } = properties;
  // A list in exports of older stores.
  const known = Array.isArray(forms) ? { forms: forms.join('|') } : {};
  return [[text, { from, to, properties: { ...properties, ...known } }]];
}

/** The ledger's row of an imported article. Any file of the same article goes before it. */
function sourceRow(id: string, { path, contentHash, crawledAt }: ExportedNode['properties']): Row {
  const source: Source = {
    id: `import:${id}`,
    path: String(path),
    defaultId: id,
    state: 'loaded',
    fileHash: '',
    extractor: 'import',
    article: id,
    contentHash: String(contentHash),
    ...(typeof crawledAt === 'string' && { crawledAt }),
    signature: '',
  };
  return { id: source.id, properties: { ...source } };
}

function runStatement(
  id: string,
  number: number,
  times: { startedAt: string; finishedAt: string },
  graph: Totals,
): Statement {
  const added = (count: number) => ({ added: count, changed: 0, retracted: 0 });
  const changes = {
    entities: added(graph.entities),
    facts: added(graph.facts + graph.figures),
    quotes: added(graph.quotes),
  };
  const counts = { read: graph.articles, new: graph.articles, changed: 0, unchanged: 0, duplicates: 0, retracted: 0 };
  const properties = {
    id,
    number,
    whole: true,
    state: 'finished',
    ...times,
    extractor: 'import',
    ...counts,
    rejected: 0,
    rejections: '[]',
    changes: JSON.stringify(changes),
    graph: JSON.stringify(graph),
  };
  return { text: statementText('run'), parameters: { rows: [{ id, properties }] } };
}
