import type { Article } from '../../article/article.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';
import type { EntityType } from '../../ontology/types.js';
import { foldName } from '../../text/fold.js';
import { withoutBrackets } from '../../text/name-forms.js';
import { entityOf } from '../entity.js';
import type { ExtractedEntity, Mention } from '../extraction.js';
import type { Candidate } from '../mentions/candidate.js';
import type { FoundMentions } from '../mentions/find.js';
import { lexiconForms } from './known-by-form.js';
import { isMeant, rowOf } from './namesakes.js';
import { joinOccasions } from './occasions.js';
import { parametersIn } from './parameters.js';
import { resolveShort } from './short-forms.js';
import { joinShortNames } from './short-names.js';

/** A set of mentions that name one thing, while linking goes on. */
export interface Cluster {
  readonly key: string;
  type: EntityType;
  readonly mentions: Candidate[];
  lexiconKey: string | null;
  /** Of a person: the row that is meant. */
  row?: LexiconRow | null;
}

/** Turns mentions into entities: one for each real thing of the article. */
export function link(found: FoundMentions): ExtractedEntity[] {
  const clusters = new Map<string, Cluster>();
  const keyOf = new Map<Candidate, string>();
  const shorts: Candidate[] = [];
  const all = found.mentions.flat();
  const forms = new Forms();
  const types = typeVotes(all, forms);
  const rows = rowsByForm(all);
  const years = yearOf(all);
  for (const c of all) {
    if (c.short) {
      shorts.push(c);
      continue;
    }
    const other = ofOtherYear(c, years);
    const key = other ? `Event\t${foldName(c.text)}` : clusterKey(c, types, rows, forms);
    if (found.aliases.length > 0) keyOf.set(c, key);
    let cluster = clusters.get(key);
    if (!cluster) {
      cluster = { key, type: key.slice(0, key.indexOf('\t')) as EntityType, mentions: [], lexiconKey: null };
      clusters.set(key, cluster);
    }
    cluster.mentions.push(c);
    if (c.row && !other) cluster.lexiconKey = c.row.name;
  }
  for (const { a, b } of found.aliases) merge(clusters, keyOf, a, b);
  const groups = [...new Set(clusters.values())];
  const { article, lexicon } = found;
  resolveShort(groups, shorts, (m) => article[m.field].slice(m.end, m.end + 30));
  for (const g of groups) if (g.type === 'Person') linkPerson(g, article, lexicon);
  joinShortNames(groups, (m) => article[m.field].slice(m.end, m.end + 8));
  joinOccasions(groups);
  return finish(groups);
}

const YEAR = /(?:19|20)\d\d/;

/** The year of each recurring event that the article speaks of most; CES 2026 and CES 2025 are two. */
function yearOf(all: readonly Candidate[]): Map<LexiconRow, string> {
  const counts = new Map<LexiconRow, Map<string, number>>();
  for (const c of all) {
    const year = c.row?.type === 'Event' ? YEAR.exec(c.text)?.[0] : undefined;
    if (!year) continue;
    const mine = counts.get(c.row!) ?? new Map<string, number>();
    counts.set(c.row!, mine.set(year, (mine.get(year) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([row, mine]) => [row, [...mine].sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1))[0]![0]]),
  );
}

function ofOtherYear(c: Candidate, years: ReadonlyMap<LexiconRow, string>): boolean {
  const most = c.row ? years.get(c.row) : undefined;
  const year = most && YEAR.exec(c.text)?.[0];
  return year !== undefined && year !== most;
}

/** Forms of the lexicon's names found in this article: rules that find the same letters mean the same thing. */
function rowsByForm(all: readonly Candidate[]): Map<string, LexiconRow> {
  const rows = new Map<string, LexiconRow>();
  // Where two rows share a form, the one named last has it.
  const named = new Set<LexiconRow>();
  for (let i = all.length - 1; i >= 0; i--) {
    const { row } = all[i]!;
    if (!row || named.has(row)) continue;
    named.add(row);
    for (const key of formKeys(row)) if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

const keysOfRows = new WeakMap<LexiconRow, readonly string[]>();

/** Type and folded text of each form of a row. */
function formKeys(row: LexiconRow): readonly string[] {
  let keys = keysOfRows.get(row);
  if (!keys) {
    keys = row.forms.map((form) => `${row.type}\t${foldName(form.text)}`);
    keysOfRows.set(row, keys);
  }
  return keys;
}

function clusterKey(
  c: Candidate,
  types: ReadonlyMap<string, EntityType>,
  rows: ReadonlyMap<string, LexiconRow>,
  forms: Forms,
): string {
  if (c.row) return rowKey(c.row);
  const folded = forms.of(c);
  const row =
    rows.size === 0
      ? undefined
      : (rows.get(`${c.type}\t${foldName(c.of ?? c.text)}`) ?? rows.get(`${c.type}\t${folded}`));
  return row ? rowKey(row) : `${types.get(folded) ?? c.type}\t${folded}`;
}

const rowKeys = new WeakMap<LexiconRow, string>();

function rowKey(row: LexiconRow): string {
  let key = rowKeys.get(row);
  if (key === undefined) {
    key = `${row.type}\t${foldName(row.name)}`;
    rowKeys.set(row, key);
  }
  return key;
}

/** The folded names of one article, each worked out once. */
class Forms {
  private readonly names = new Map<string, string>();
  private readonly things = new Map<string, string>();

  /** The folded name; of a thing, without the gloss in its middle ('가온(GAON) 2' is '가온 2'). */
  of(c: Candidate): string {
    const name = c.of ?? c.text;
    const thing = (c.type === 'Model' || c.type === 'Product') && name.includes('(');
    const known = thing ? this.things : this.names;
    let folded = known.get(name);
    if (folded === undefined) {
      folded = foldName(thing ? withoutBrackets(name, true) : name);
      known.set(name, folded);
    }
    return folded;
  }
}

/** The type of each unknown surface: the one for which its mentions speak loudest. */
function typeVotes(all: readonly Candidate[], forms: Forms): Map<string, EntityType> {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const c of all) {
    if (c.short || c.row) continue;
    const folded = forms.of(c);
    const mine = votes.get(folded) ?? new Map<EntityType, number>();
    mine.set(c.type, (mine.get(c.type) ?? 0) + c.confidence * (c.rule === 'propagated' ? 0.1 : 1));
    votes.set(folded, mine);
  }
  return new Map(
    [...votes].map(([name, mine]) => {
      const ordered = [...mine];
      if (ordered.length > 1) ordered.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [name, ordered[0]![0]];
    }),
  );
}

function merge(
  clusters: Map<string, Cluster>,
  keyOf: ReadonlyMap<Candidate, string>,
  a: Candidate,
  b: Candidate,
): void {
  const ka = keyOf.get(a);
  const kb = keyOf.get(b);
  if (!ka || !kb || ka === kb) return;
  const first = clusters.get(ka)!;
  const second = clusters.get(kb)!;
  if (first === second) return;
  if (first.lexiconKey && second.lexiconKey && first.lexiconKey !== second.lexiconKey) return;
  first.mentions.push(...second.mentions);
  if (!first.lexiconKey && second.lexiconKey) {
    first.lexiconKey = second.lexiconKey;
    first.type = second.type;
  }
  for (const [key, cluster] of clusters) if (cluster === second) clusters.set(key, first);
}

function finish(groups: readonly Cluster[]): ExtractedEntity[] {
  const rank = (m: Candidate): number => (m.field === 'title' ? 0 : 1);
  for (const g of groups) g.mentions.sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  const ordered = groups
    .filter((g) => g.mentions.length > 0)
    .sort(
      (a, b) =>
        rank(a.mentions[0]!) - rank(b.mentions[0]!) ||
        a.mentions[0]!.start - b.mentions[0]!.start ||
        (a.key < b.key ? -1 : 1),
    );
  return ordered.map((g, i) => {
    const name = fullest(g);
    const parameters = g.type === 'Model' ? parametersIn(name) : null;
    return entityOf({
      id: `e${i + 1}`,
      type: g.type,
      name,
      mentions: g.mentions.map(toMention),
      lexiconKey: g.lexiconKey,
      lexiconForms: knownForms(g),
      parameters: parameters ?? undefined,
    });
  });
}

/** The forms of the row that name it without help; of a row that is ambiguous as a whole, all. */
function knownForms({ lexiconKey, mentions, row: person }: Cluster): ExtractedEntity['lexiconForms'] {
  const row = person ?? mentions.find((m) => m.row?.name === lexiconKey)?.row;
  return row && lexiconKey !== null ? lexiconForms(row) : undefined;
}

function toMention(c: Candidate): Mention {
  return {
    text: c.text,
    field: c.field,
    start: c.start,
    end: c.end,
    rule: c.rule,
    confidence: rounded(c.confidence),
  };
}

const roundings = new Map<number, number>();

/** To three places. Rules have few confidences, and writing a number out takes long. */
function rounded(confidence: number): number {
  let known = roundings.get(confidence);
  if (known === undefined) {
    known = Number(confidence.toFixed(3));
    if (roundings.size < 4096) roundings.set(confidence, known);
  }
  return known;
}

const WITH_TITLE = /대통령$/;

/** Keeps the row of a namesake off, and finds the row of someone who is only named with a title. */
function linkPerson(g: Cluster, article: Article, lexicon: Lexicon): void {
  g.row = g.mentions.find((m) => m.row?.name === g.lexiconKey)?.row ?? null;
  if (g.row && !isMeant(g.row, article, lexicon)) g.row = null;
  const titles = g.mentions.flatMap((m) => (m.title ? [m.title] : []));
  if (!g.lexiconKey) g.row = rowOf(fullest(g), titles, article, lexicon);
  g.lexiconKey = g.row?.name ?? null;
}

/** The fullest proper form: the longest mention that is no surname with a title, else the row's name; the earlier of equals. */
function fullest(g: Cluster): string {
  let best: Candidate | null = null;
  for (const m of g.mentions) {
    if (m.short || (g.type === 'Person' && WITH_TITLE.test(m.text))) continue;
    if (!best || score(m) > score(best)) best = m;
  }
  return best?.text ?? g.lexiconKey ?? g.mentions[0]!.text;
}

/** Hangul forms before Latin ones of like length: readers search for them. */
function score(m: Candidate): number {
  return m.text.length + (/[가-힣]/.test(m.text) ? 2 : 0);
}
