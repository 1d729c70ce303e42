import type { Change } from '../graph/change.js';
import type { ClaimNode, QuoteNode } from '../graph/model.js';
import type { GraphReader, Statement } from '../store/store.js';
import type { GraphDelta } from './graph-delta.js';
import { GraphReads } from './read-graph.js';
import { listRuns, type RunRecord } from './runs.js';
import { statementText } from './statement-files.js';

/** Changes in one node: a text of moderate size. */
const PORTION = 200;

/** What the graph states of the claims and quotes that a step takes out or moves. */
export interface Stated {
  readonly claims: readonly { readonly node: ClaimNode; readonly from: string; readonly to: string | undefined }[];
  readonly quotes: readonly { readonly node: QuoteNode; readonly from: string }[];
}

/** A step whose writing may not be done yet. */
export interface UnderWay {
  readonly delta: GraphDelta;
  readonly written: Promise<void>;
}

/** To be asked before the step is written, while what goes is still there. What the step before brought is taken from it. */
export async function statedBefore(
  { claims, quotes, moved }: GraphDelta,
  reads: GraphReads,
  before: UnderWay | null,
): Promise<Stated> {
  const ends = new Set([...moved.subjects, ...moved.objects].map(({ id }) => id));
  const asked = {
    claims: [...claims.removed, ...ends],
    quotes: [...quotes.removed, ...moved.speakers.map(({ id }) => id)],
  };
  if (before && movesAny(before.delta, [...asked.claims, ...asked.quotes])) await before.written;
  const newClaims = new Map(before?.delta.claims.new.map((one) => [one.node.id, one]));
  const newQuotes = new Map(
    before?.delta.quotes.new.map(({ node, speaker }) => [node.id, { node, from: speaker }] as const),
  );
  return {
    claims: await known(asked.claims, newClaims, (ids) => reads.claims(ids)),
    quotes: await known(asked.quotes, newQuotes, (ids) => reads.quotes(ids)),
  };
}

function movesAny({ moved }: GraphDelta, ids: readonly string[]): boolean {
  const gone = new Set([...moved.subjects, ...moved.objects, ...moved.speakers].map(({ id }) => id));
  return gone.size > 0 && ids.some((id) => gone.has(id));
}

async function known<T>(
  ids: readonly string[],
  here: ReadonlyMap<string, T>,
  read: (ids: string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const found = ids.flatMap((id) => here.get(id) ?? []);
  const others = ids.filter((id) => !here.has(id));
  return others.length === 0 ? found : [...found, ...(await read(others))];
}

/**
 * What a step changes, as rows of the run's record. A fact that turns out to be somebody else's goes and comes: of homonyms that are
 * told apart, or are one after all. The record of a first load would be the graph once more: none is kept.
 */
export function changesOf(delta: GraphDelta, { claims: oldClaims, quotes: oldQuotes }: Stated): Change[] {
  const moved = { claims: new Map<string, { from?: string; to?: string }>(), quotes: new Map<string, string>() };
  for (const { id, entity } of delta.moved.subjects) moved.claims.set(id, { from: entity });
  for (const { id, entity } of delta.moved.objects) moved.claims.set(id, { ...moved.claims.get(id), to: entity });
  for (const { id, entity } of delta.moved.speakers) moved.quotes.set(id, entity);
  const before = [
    ...oldClaims.map((one) => ofClaim('retracted', one)),
    ...oldQuotes.map((one) => ofQuote('retracted', one)),
  ];
  const after = [
    ...delta.claims.new.map((one) => ofClaim('added', one)),
    ...oldClaims.flatMap((one) => {
      const ends = moved.claims.get(one.node.id);
      return ends ? [ofClaim('added', { ...one, ...ends })] : [];
    }),
    ...delta.quotes.new.map(({ node, speaker }) => ofQuote('added', { node, from: speaker })),
    ...oldQuotes.flatMap(({ node }) => {
      const from = moved.quotes.get(node.id);
      return from === undefined ? [] : [ofQuote('added', { node, from })];
    }),
  ];
  if (before.length === 0) return after;
  const [was, is] = [new Set(before.map(identity)), new Set(after.map(identity))];
  return [...before.filter((one) => !is.has(identity(one))), ...after.filter((one) => !was.has(identity(one)))];
}

/** What leads from one graph to another, as rows of a run's record. */
export async function changesBetween(before: Reads, after: Reads): Promise<Change[]> {
  const [old, now] = [await idsIn(before), await idsIn(after)];
  const only = (of: Ids, notOf: Ids, kind: 'claims' | 'quotes') =>
    [...of].filter(([key, one]) => one.kind === kind && !notOf.has(key)).map(([, { id }]) => id);
  const tell = async (change: Change['change'], reads: GraphReads, of: Ids, notOf: Ids) => [
    ...(await reads.claims(only(of, notOf, 'claims'))).map((one) => ofClaim(change, one)),
    ...(await reads.quotes(only(of, notOf, 'quotes'))).map((one) => ofQuote(change, one)),
  ];
  return [
    ...(await tell('retracted', new GraphReads(before), old, now)),
    ...(await tell('added', new GraphReads(after), now, old)),
  ];
}

type Reads = Pick<GraphReader, 'read'>;
type Ids = ReadonlyMap<string, { readonly kind: 'claims' | 'quotes'; readonly id: string }>;

/** Everything that a graph states, by id and ends. */
async function idsIn(reader: Reads): Promise<Ids> {
  const { rows } = await reader.read(statementText('read/ids'));
  return new Map(
    rows.map(({ kind, id, from, to }) => [
      JSON.stringify([id, from, to]),
      { kind: kind as 'claims' | 'quotes', id: id as string },
    ]),
  );
}

/** The same claim of somebody else is another. */
function identity({ kind, id, from, to }: Change): string {
  // The value of a figure and the words of a quote are in the id.
  return kind === 'fact' ? JSON.stringify([id, from, to]) : JSON.stringify([id, from]);
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
  readonly added: readonly Change[];
  readonly retracted: readonly Change[];
}

/** What came and went again between the two is in neither list, nor what only moved inside its article. */
export async function differenceOf(reader: Reads, until: RunRecord, since: RunRecord | null): Promise<Difference> {
  const history = await History.read(reader);
  const runs = history.between(since, until);
  const { before, after } = runs.some((run) => history.isWhole(run))
    ? await history.states(since, until)
    : history.net(runs);
  const [here, there] = [new Set(after.map(saying)), new Set(before.map(saying))];
  return {
    since: since?.id ?? null,
    until: until.id,
    runs: runs.map(({ id }) => id),
    added: after.filter((change) => !there.has(saying(change))).sort(byPlace),
    retracted: before.filter((change) => !here.has(saying(change))).sort(byPlace),
  };
}

interface BeforeAndAfter {
  readonly before: Change[];
  readonly after: Change[];
}

/** All runs, the oldest first, with what each recorded. A run into an empty graph (`isWhole`) records nothing: it brought all there was. */
class History {
  private constructor(
    private readonly reader: Reads,
    private readonly runs: readonly RunRecord[],
    private readonly changes: ReadonlyMap<string, readonly Change[]>,
  ) {}

  static async read(reader: Reads): Promise<History> {
    const runs = (await listRuns(reader)).reverse();
    const { rows } = await reader.read(statementText('read/changes'), { runs: runs.map(({ id }) => id) });
    const changes = new Map<string, Change[]>();
    for (const row of rows.toSorted((a, b) => ((a.id as string) < (b.id as string) ? -1 : 1))) {
      const list = changes.get(row.run as string) ?? [];
      for (const change of JSON.parse(row.rows as string) as Change[]) list.push(change);
      changes.set(row.run as string, list);
    }
    return new History(reader, runs, changes);
  }

  /** Before the first format counted that, the first run of all was the only one known to be so. */
  isWhole(run: RunRecord): boolean {
    return run.whole || run.extractor === 'import' || run.id === this.runs[0]?.id;
  }

  between(since: RunRecord | null, until: RunRecord): readonly RunRecord[] {
    return this.runs.slice(since ? this.place(since) + 1 : this.place(until), this.place(until) + 1);
  }

  /** From the records of the runs alone. */
  net(runs: readonly RunRecord[]): BeforeAndAfter {
    const first = new Map<string, Change>();
    const last = new Map<string, Change>();
    for (const change of runs.flatMap(({ id }) => this.changes.get(id) ?? [])) {
      const key = identity(change);
      if (!first.has(key)) first.set(key, change);
      last.set(key, change);
    }
    const both = (kind: Change['change']) =>
      [...last].filter(([key, one]) => one.change === kind && first.get(key)!.change === kind).map(([, one]) => one);
    return { before: both('retracted'), after: both('added') };
  }

  /** From the graph as it is, by undoing what came after. */
  async states(since: RunRecord | null, until: RunRecord): Promise<BeforeAndAfter> {
    const before = since ? await this.stateAfter(this.place(since)) : await this.stateAfter(this.place(until) - 1);
    const after = await this.stateAfter(this.place(until));
    const only = (of: Map<string, Change>, notOf: Map<string, Change>, change: Change['change']) =>
      [...of].filter(([key]) => !notOf.has(key)).map(([, one]) => ({ ...one, change }));
    return { before: only(before, after, 'retracted'), after: only(after, before, 'added') };
  }

  /** Everything that the graph stated at the end of a run; -1: before the first. */
  private async stateAfter(place: number): Promise<Map<string, Change>> {
    const later = this.runs.slice(place + 1);
    const whole = later.findIndex((run) => this.isWhole(run));
    // A run that found an empty graph hides what comes after it.
    const state = new Map<string, Change>();
    if (whole < 0) for (const one of await everything(this.reader)) state.set(identity(one), one);
    for (const { id } of (whole < 0 ? later : later.slice(0, whole)).toReversed()) {
      for (const change of (this.changes.get(id) ?? []).toReversed()) {
        if (change.change === 'added') state.delete(identity(change));
        else state.set(identity(change), change);
      }
    }
    return state;
  }

  private place(run: RunRecord): number {
    return this.runs.findIndex(({ id }) => id === run.id);
  }
}

async function everything(reader: Reads): Promise<Change[]> {
  const stated = [...(await idsIn(reader)).values()];
  const ids = (wanted: 'claims' | 'quotes') => stated.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const reads = new GraphReads(reader);
  return [
    ...(await reads.claims(ids('claims'))).map((one) => ofClaim('added', one)),
    ...(await reads.quotes(ids('quotes'))).map((one) => ofQuote('added', one)),
  ];
}

function byPlace(a: Change, b: Change): number {
  return a.article !== b.article ? (a.article < b.article ? -1 : 1) : a.start - b.start || (a.id < b.id ? -1 : 1);
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
