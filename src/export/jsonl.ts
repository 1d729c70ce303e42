import type { GraphReader, Value } from '../store/store.js';
import { compareCodePoints } from './code-points.js';
import { exportStatement } from './export-statements.js';

/** The labels whose nodes are the graph; `Run`, `Source` and a store's own nodes are records of how it came about. */
const LABELS = ['Article', 'Entity', 'Claim', 'Quote'] as const;
type Label = (typeof LABELS)[number];

/** Nodes read at a time: with their edges some thousand lines. */
const PAGE = 500;

interface Key {
  readonly id: string;
  readonly label: Label;
  /** The id as it stands in its lines, closing mark included: lines sort as these do. */
  readonly printed: string;
}

/**
 * The canonical form of the graph: every node, edge, label and property that a query can return, except run records, one
 * JSON object a line:
 *
 *     {"from":"…","id":"… -[TYPE]-> …","kind":"edge","properties":{…},"to":"…","type":"TYPE"}
 *     {"id":"…","kind":"node","labels":[…],"properties":{…}}
 *
 * Keys and lines are sorted by code point, numbers are written as JavaScript does, ids are the graph's own: the same graph gives
 * the same bytes from every store. Yields pieces of whole lines; only the ids are held in memory.
 */
export async function* exportGraph(reader: Pick<GraphReader, 'read'>): AsyncGenerator<string> {
  const { rows } = await reader.read(exportStatement('node-ids'));
  const keys = rows.map((row): Key => {
    const labels = row.labels as string[];
    const id = row.id as string;
    return { id, label: LABELS.find((label) => labels.includes(label))!, printed: JSON.stringify(id) };
  });
  keys.sort((a, b) => compareCodePoints(a.printed, b.printed));
  for (const kind of ['edges', 'nodes'] as const) {
    for (let start = 0; start < keys.length; start += PAGE) {
      const lines = await readPage(reader, kind, keys.slice(start, start + PAGE));
      if (lines.length > 0) yield `${lines.sort(compareCodePoints).join('\n')}\n`;
    }
  }
}

async function readPage(reader: Pick<GraphReader, 'read'>, kind: 'edges' | 'nodes', page: Key[]): Promise<string[]> {
  const lines: string[] = [];
  for (const label of LABELS) {
    if (kind === 'edges' && label === 'Quote') continue;
    const ids = page.filter((key) => key.label === label).map(({ id }) => id);
    if (ids.length === 0) continue;
    const { rows } = await reader.read(exportStatement(`${label.toLowerCase()}-${kind}`), { ids });
    for (const row of rows) lines.push(JSON.stringify(kind === 'edges' ? edgeLine(row) : nodeLine(row)));
  }
  return lines;
}

type Row = Readonly<Record<string, Value>>;

function edgeLine({ from, type, to, properties }: Row): object {
  return { from, id: `${from} -[${type}]-> ${to}`, kind: 'edge', properties: sortKeys(properties!), to, type };
}

function nodeLine({ id, labels, properties }: Row): object {
  return {
    id,
    kind: 'node',
    labels: (labels as string[]).toSorted(compareCodePoints),
    properties: sortKeys(properties!),
  };
}

function sortKeys(value: Value): Value {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
