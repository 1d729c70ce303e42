import type { ClaimNode, QuoteNode } from '../graph/model.js';
import type { GraphReader, Statement } from '../store/store.js';
import type { GraphDelta } from './graph-delta.js';
import { GraphReads } from './read-graph.js';
import { listRuns, type RunRecord } from './runs.js';
import { statementText } from './statement-files.js';

/** A fact, figure or quote that came into the graph or went out of it, with its evidence. */
export interface Change {
  readonly change: 'added' | 'retracted';
  readonly kind: 'fact' | 'figure' | 'quote';
  /** Of the claim or quote. */
  readonly id: string;
  /** A relation type, PARAMETERS or SAID. */
  readonly type: string;
  readonly from: string;
  /** Id of the other end; of a figure its value, of a quote its words. */
  readonly to: string;
  readonly status: string;
  readonly article: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/** Changes in one node: a text of moderate size. */
const PORTION = 200;

/**
 * What a step changes, as rows of the run's record; to be made before the step is written, while what goes is still there. The
 * record of a first load would be the graph once more: none is kept.
 */
export async function changesOf(delta: GraphDelta, reads: GraphReads): Promise<Change[]> {
  const { claims, quotes } = delta;
  const gone = { claims: new Set(claims.removed), quotes: new Set(quotes.removed) };
  const comes = new Set([...claims.new, ...quotes.new].map(({ node }) => node.id));
  const added = [
    ...claims.new.filter(({ node }) => !gone.claims.has(node.id)).map((one) => ofClaim('added', one)),
    ...quotes.new
      .filter(({ node }) => !gone.quotes.has(node.id))
      .map(({ node, speaker }) => ofQuote('added', { node, from: speaker })),
  ];
  const stays = (id: string) => comes.has(id);
  const lost = {
    claims: await reads.claims(claims.removed.filter((id) => !stays(id))),
    quotes: await reads.quotes(quotes.removed.filter((id) => !stays(id))),
  };
  return [
    ...lost.claims.map((one) => ofClaim('retracted', one)),
    ...lost.quotes.map((one) => ofQuote('retracted', one)),
    ...added,
  ];
}

/** What leads from one graph to another, as rows of a run's record. */
export async function changesBetween(
  before: Pick<GraphReader, 'read'>,
  after: Pick<GraphReader, 'read'>,
): Promise<Change[]> {
  const ids = async (reader: Pick<GraphReader, 'read'>) => {
    const { rows } = await reader.read(statementText('read/ids'));
    return new Map(rows.map(({ id, kind }) => [id as string, kind as 'claims' | 'quotes']));
  };
  const [old, now] = [await ids(before), await ids(after)];
  const only = (of: typeof old, notOf: typeof old, kind: 'claims' | 'quotes') =>
    [...of].filter(([id, one]) => one === kind && !notOf.has(id)).map(([id]) => id);
  const tell = async (change: Change['change'], reads: GraphReads, of: typeof old, notOf: typeof old) => [
    ...(await reads.claims(only(of, notOf, 'claims'))).map((one) => ofClaim(change, one)),
    ...(await reads.quotes(only(of, notOf, 'quotes'))).map((one) => ofQuote(change, one)),
  ];
  return [
    ...(await tell('retracted', new GraphReads(before), old, now)),
    ...(await tell('added', new GraphReads(after), now, old)),
  ];
}

/** `first`: number of the first portion of the run that these make. */
export function changeStatement(run: string, changes: readonly Change[], first: number): Statement {
  const rows: { id: string; properties: { id: string; run: string; rows: string } }[] = [];
  for (let start = 0; start < changes.length; start += PORTION) {
    const id = `${run}#${String(first + rows.length).padStart(6, '0')}`;
    rows.push({ id, properties: { id, run, rows: JSON.stringify(changes.slice(start, start + PORTION)) } });
  }
  return { text: statementText('change'), parameters: { rows } };
}

export function portions(changes: readonly Change[]): number {
  return Math.ceil(changes.length / PORTION);
}

/** What changed in `until`, or from the end of `since` to the end of `until`. */
export interface Difference {
  readonly since: string | null;
  readonly until: string;
  /** Runs that are counted together. */
  readonly runs: readonly string[];
  /** false: among them is the first load or an import, whose facts are not listed. */
  readonly complete: boolean;
  readonly added: readonly Change[];
  readonly retracted: readonly Change[];
}

/** What came and went again between the two is in neither list, nor what only moved inside its article. */
export async function differenceOf(
  reader: Pick<GraphReader, 'read'>,
  until: RunRecord,
  since: RunRecord | null,
): Promise<Difference> {
  const oldestFirst = (await listRuns(reader)).reverse();
  const place = (run: RunRecord) => oldestFirst.findIndex(({ id }) => id === run.id);
  const runs = since ? oldestFirst.slice(place(since) + 1, place(until) + 1) : [until];
  const ids = runs.map(({ id }) => id);
  const { rows } = await reader.read(statementText('read/changes'), { runs: ids });
  const order = new Map(ids.map((id, i) => [id, i]));
  const portions = rows.map((row) => ({ id: row.id as string, run: row.run as string, rows: row.rows as string }));
  portions.sort((a, b) => order.get(a.run)! - order.get(b.run)! || (a.id < b.id ? -1 : 1));
  const first = new Map<string, Change>();
  const last = new Map<string, Change>();
  for (const change of portions.flatMap((portion) => JSON.parse(portion.rows) as Change[])) {
    if (!first.has(change.id)) first.set(change.id, change);
    last.set(change.id, change);
  }
  const net = (kind: Change['change']) =>
    [...last.values()]
      .filter((change) => change.change === kind && first.get(change.id)!.change === kind)
      .sort((a, b) =>
        a.article !== b.article ? (a.article < b.article ? -1 : 1) : a.start - b.start || (a.id < b.id ? -1 : 1),
      );
  const [added, retracted] = [net('added'), net('retracted')];
  const [here, before] = [new Set(added.map(saying)), new Set(retracted.map(saying))];
  return {
    since: since?.id ?? null,
    until: until.id,
    runs: ids,
    complete: ids.every((id) => id !== oldestFirst[0]?.id),
    added: added.filter((change) => !before.has(saying(change))),
    retracted: retracted.filter((change) => !here.has(saying(change))),
  };
}

function saying({ type, from, to, status, article }: Change): string {
  return JSON.stringify([type, from, to, status, article]);
}

function ofClaim(
  change: Change['change'],
  { node, from, to }: { node: ClaimNode; from: string; to: string | undefined },
): Change {
  const { id, type, status, article, field, start, end, sentence } = node;
  const kind = to === undefined ? 'figure' : 'fact';
  return { change, kind, id, type, from, to: to ?? node.value ?? '', status, article, field, start, end, sentence };
}

function ofQuote(change: Change['change'], { node, from }: { node: QuoteNode; from: string }): Change {
  const { id, article, field, sentenceStart, sentenceEnd, sentence, text } = node;
  const place = { article, field, start: sentenceStart, end: sentenceEnd, sentence };
  return { change, kind: 'quote', id, type: 'SAID', from, to: text, status: 'stated', ...place };
}
