import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { EXIT, JisikError } from '../errors.js';
import { EDGE_ENDS } from '../ingest/export-line.js';
import { ENTITY_TYPES } from '../ontology/types.js';
import { FORMAT } from '../store/migrations.js';
import { readSchema } from '../store/schema-files.js';
import type { GraphReader, Value } from '../store/store.js';
import { exportStatement } from './export-statements.js';

export interface AdminFiles {
  readonly folder: string;
  readonly nodes: number;
  readonly edges: number;
}

/** Labels by whose id a node is found, as in the schema. The last four are records of how the graph came about. */
const LABELS = ['Article', 'Entity', 'Claim', 'Quote', 'Source', 'Run', 'Change', 'Tally'] as const;
type Label = (typeof LABELS)[number];
const WITH_EDGES: ReadonlySet<Label> = new Set(['Article', 'Entity', 'Claim']);
const PAGE = 1_000;
/** Parts the items of a list; stands in no text. */
const LIST_MARK = '\u001f';

type Properties = Readonly<Record<string, Value>>;
type Kind = 'string' | 'string[]' | 'long' | 'double' | 'boolean';

/**
 * CSV cannot tell a list of nothing, or of empty texts alone, from no list. Rows that have some say so in a property of their
 * own, `name:length` each, which `after-import.cypher` turns into the lists and removes.
 */
const BLANKS = '_blanks';

function blanksOf(properties: Properties): string[] {
  return Object.entries(properties).flatMap(([name, value]) =>
    Array.isArray(value) && value.every((item) => item === '') ? [`${name}:${value.length}`] : [],
  );
}

/** A file: the nodes of one label, or the edges of one type. */
class Table {
  readonly columns = new Map<string, Kind>();
  readonly blanks = new Set<string>();
  rows = 0;
  stream: WriteStream | null = null;

  constructor(
    readonly name: string,
    /** Labels of the nodes, or the type of the edges. */
    readonly called: string,
    /** Labels of the two ends; null of nodes. */
    readonly ends: readonly [string, string] | null,
    /** By which the nodes are found. */
    readonly label: string,
  ) {}

  learn(properties: Properties): void {
    this.rows++;
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'id' && !this.ends) continue;
      this.columns.set(name, widest(this.columns.get(name), kindOf(value), `${this.called}.${name}`));
    }
    for (const blank of blanksOf(properties)) this.blanks.add(blank);
  }

  get header(): string[] {
    const own = this.ends ? [`:START_ID(${this.ends[0]})`, `:END_ID(${this.ends[1]})`] : [`id:ID(${this.label})`];
    const blanks = this.blanks.size > 0 ? [`${BLANKS}:string[]`] : [];
    return [...own, ...[...this.columns].map(([name, kind]) => `${name}:${kind}`), ...blanks];
  }

  cells(properties: Properties): Cell[] {
    const cells = [...this.columns.keys()].map((name) => cell(properties[name] ?? null));
    return this.blanks.size > 0 ? [...cells, blanksOf(properties).join(LIST_MARK) || null] : cells;
  }

  /** What puts the lists right that CSV could not say. */
  get repairs(): string[] {
    if (this.blanks.size === 0) return [];
    const match = this.ends ? `MATCH ()-[n:${this.called}]->()` : `MATCH (n:${this.called})`;
    const sets = [...this.blanks].sort().map((blank) => {
      const [name, length] = blank.split(':') as [string, string];
      const list = JSON.stringify(Array<string>(Number(length)).fill(''));
      return `${match} WHERE '${blank}' IN n.${BLANKS} SET n.${name} = ${list}`;
    });
    return [...sets, `${match} WHERE n.${BLANKS} IS NOT NULL REMOVE n.${BLANKS}`];
  }
}

/**
 * Writes the graph, records of its runs included, as the CSV files that `neo4j-admin database import full` reads, with the
 * arguments for it (`import.args`) and the statements to run on the new database (`after-import.cypher`: constraints, indexes,
 * and the lists that CSV cannot say). Reads the graph twice; holds ids only.
 *
 * @throws JisikError 'folder-not-empty' (exit 2); those of the store
 */
export async function exportForAdmin(
  reader: Pick<GraphReader, 'read'>,
  folder: string,
  onProgress: (rows: number) => void = () => {},
): Promise<AdminFiles> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new JisikError('folder-not-empty', EXIT.usage, { path: folder });
  const tables = new Map<string, Table>();
  await each(reader, tables, async (table, rows) => {
    for (const { properties } of rows) table.learn(properties);
  });
  let written = 0;
  const files = [...tables.values()].filter(({ rows }) => rows > 0);
  try {
    for (const table of files) {
      table.stream = createWriteStream(join(folder, table.name));
      await put(table.stream, [table.header], false);
    }
    await each(reader, tables, async (table, rows) => {
      const lines = rows.map(({ ids, properties }) => [...ids, ...table.cells(properties)]);
      await put(table.stream!, lines, true);
      written += rows.length;
      onProgress(written);
    });
  } finally {
    for (const { stream } of files) stream?.end();
  }
  await Promise.all(files.map(({ stream }) => once(stream!, 'close')));
  await writeFile(
    join(folder, 'nodes-JisikStore.csv'),
    `id:ID(JisikStore),generation:string,format:long\n"store","000001-import",${FORMAT}\n`,
  );
  await writeFile(join(folder, 'import.args'), argumentsOf(files));
  await writeFile(join(folder, 'after-import.cypher'), await afterwards(files));
  const count = (edges: boolean): number =>
    files.reduce((sum, { ends, rows }) => sum + ((ends !== null) === edges ? rows : 0), 0);
  return { folder, nodes: count(false) + 1, edges: count(true) };
}

interface Row {
  readonly ids: readonly string[];
  readonly properties: Properties;
}

/** Every row of the graph, a page of one table at a time, in the same order each time. */
async function each(
  reader: Pick<GraphReader, 'read'>,
  tables: Map<string, Table>,
  work: (table: Table, rows: Row[]) => Promise<void>,
): Promise<void> {
  for (const label of LABELS) {
    const { rows } = await reader.read(exportStatement('ids-of').replace('__LABEL__', label));
    const ids = rows.map(({ id }) => id as string).sort();
    for (let start = 0; start < ids.length; start += PAGE) {
      const page = { ids: ids.slice(start, start + PAGE) };
      const nodes = await reader.read(exportStatement('nodes-of').replace('__LABEL__', label), page);
      await byTable(
        nodes.rows,
        (row) => nodeTable(tables, label, row.labels as string[]),
        (row) => [row.id as string],
        work,
      );
      if (!WITH_EDGES.has(label)) continue;
      const edges = await reader.read(exportStatement(`${label.toLowerCase()}-edges`), page);
      const ends = (row: (typeof edges.rows)[number]) => [row.from as string, row.to as string];
      await byTable(edges.rows, (row) => edgeTable(tables, row.type as string), ends, work);
    }
  }
}

async function byTable(
  rows: readonly Readonly<Record<string, Value>>[],
  tableOf: (row: Readonly<Record<string, Value>>) => Table,
  idsOf: (row: Readonly<Record<string, Value>>) => string[],
  work: (table: Table, rows: Row[]) => Promise<void>,
): Promise<void> {
  const sorted = new Map<Table, Row[]>();
  for (const row of rows) {
    const table = tableOf(row);
    const one = { ids: idsOf(row), properties: row.properties as Properties };
    const list = sorted.get(table);
    if (list) list.push(one);
    else sorted.set(table, [one]);
  }
  for (const [table, list] of sorted) await work(table, list);
}

function nodeTable(tables: Map<string, Table>, label: Label, labels: readonly string[]): Table {
  const type = label === 'Entity' ? ENTITY_TYPES.find((one) => labels.includes(one)) : undefined;
  const name = `nodes-${type ?? label}.csv`;
  return tableOf(tables, name, () => new Table(name, type ? `Entity:${type}` : label, null, label));
}

function edgeTable(tables: Map<string, Table>, type: string): Table {
  const name = `edges-${type}.csv`;
  return tableOf(tables, name, () => new Table(name, type, EDGE_ENDS.get(type)!, ''));
}

function tableOf(tables: Map<string, Table>, name: string, make: () => Table): Table {
  let table = tables.get(name);
  if (!table) {
    table = make();
    tables.set(name, table);
  }
  return table;
}

function kindOf(value: Value): Kind {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function widest(one: Kind | undefined, other: Kind, where: string): Kind {
  if (one === undefined || one === other) return other;
  if ([one, other].every((kind) => kind === 'long' || kind === 'double')) return 'double';
  throw new Error(`${where} holds values of two kinds: ${one}, ${other}`);
}

type Cell = string | number | boolean | null;

function cell(value: Value): Cell {
  return Array.isArray(value) ? value.join(LIST_MARK) || null : (value as Cell);
}

/** Texts in quotation marks, so that an empty one is not nothing. */
async function put(stream: WriteStream, lines: readonly (readonly unknown[])[], quoted: boolean): Promise<void> {
  const cast = { boolean: String };
  const text = stringify(
    lines.map((line) => [...line]),
    { quoted_string: quoted, cast },
  );
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Paths within the folder; later releases want one with a folder in it. */
function argumentsOf(tables: readonly Table[]): string {
  const files = tables.map(({ called, ends, name }) => `--${ends ? 'relationships' : 'nodes'}=${called}=./${name}`);
  const fixed = ['--nodes=JisikStore=./nodes-JisikStore.csv', '--array-delimiter=U+001F', '--multiline-fields=true'];
  return `${[...files, ...fixed].join('\n')}\n`;
}

async function afterwards(tables: readonly Table[]): Promise<string> {
  const statements = [...(await readSchema('neo4j')), ...tables.flatMap(({ repairs }) => repairs)];
  return `${statements.map((statement) => `${statement.trim()};`).join('\n')}\n`;
}
