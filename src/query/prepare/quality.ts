import type { GraphReader, Value } from '../../store/store.js';
import { factsOf } from '../facts.js';
import { type NamedEntity, readNames } from '../names/name-index.js';
import { perGeneration } from '../per-generation.js';

/** Something thin or missing in the graph: how often, of how many, and the first example. */
interface Finding {
  readonly finding: string;
  readonly count: number;
  readonly total: number;
  readonly example: string | null;
}

const DOUBTFUL = `MATCH (k:Claim)
RETURN count(k) AS total, sum(CASE WHEN k.confidence < 0.7 THEN 1 ELSE 0 END) AS count, min(CASE WHEN k.confidence < 0.7 THEN k.sentence END) AS example`;
const SILENT = `MATCH (a:Article)
WITH a, CASE WHEN (a)-[:STATES]->(:Claim) THEN 0 ELSE 1 END AS bare
RETURN count(a) AS total, coalesce(sum(bare), 0) AS count, min(CASE WHEN bare = 1 THEN a.title END) AS example`;
const UNDATED = `MATCH (a:Article)
RETURN count(a) AS total, sum(CASE WHEN a.publishedAt IS NULL THEN 1 ELSE 0 END) AS count, min(CASE WHEN a.publishedAt IS NULL THEN a.title END) AS example`;

/** What is thin or missing in a generation: it takes a look at the whole graph. */
export const findingsOf = perGeneration<readonly Finding[]>({ name: 'quality', version: 1 }, async (reader) => {
  const { entities } = await readNames(reader);
  const about = new Set((await factsOf(reader)).entities);
  const people = entities.filter(({ type }) => type === 'Person');
  const namesakes = new Map<string, number>();
  for (const { name } of people) namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  const read = async (finding: string, statement: string): Promise<Finding> => {
    const { total, count, example } = (await reader.read(statement)).rows[0] as unknown as Finding;
    return { finding, count: count ?? 0, total, example };
  };
  return [
    among('unconnected', entities, ({ id }) => !about.has(id)),
    among('once', entities, ({ weight }) => weight <= 1),
    among('namesakes', people, ({ name }) => namesakes.get(name)! > 1),
    await read('doubtful', DOUBTFUL),
    await read('silent', SILENT),
    await read('undated', UNDATED),
  ];
});

function among(finding: string, all: readonly NamedEntity[], bad: (one: NamedEntity) => boolean): Finding {
  const names = all.filter(bad).map(({ name }) => name);
  return { finding, count: names.length, total: all.length, example: names.sort()[0] ?? null };
}

/** All findings, or the one asked for. */
export async function quality(reader: GraphReader, wanted: Value | undefined): Promise<Value[]> {
  const all = (await findingsOf(reader)).map((one): Value => ({ ...one }));
  return wanted === undefined || wanted === 'any'
    ? all
    : all.filter((one) => (one as unknown as Finding).finding === wanted);
}
