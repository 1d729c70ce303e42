import type { Article } from '../../article/article.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';
import { foldName } from '../../text/fold.js';
import { isHangul } from '../../text/hangul.js';
import { entityOf } from '../entity.js';
import type { ExtractedEntity, Mention } from '../extraction.js';
import type { AliasPair, Candidate } from '../mentions/candidate.js';
import type { FoundMentions } from '../mentions/find.js';
import { sortFew } from '../sort.js';
import { type Cluster, Clusters } from './cluster.js';
import { Names } from './names.js';
import { isMeant, rowOf } from './namesakes.js';
import { joinOccasions } from './occasions.js';
import { parametersIn } from './parameters.js';
import { resolveShort } from './short-forms.js';
import { joinShortNames } from './short-names.js';

/** Turns mentions into entities: one for each real thing of the article. */
export function link(found: FoundMentions): ExtractedEntity[] {
  const { article, lexicon, aliases } = found;
  const keyOf = aliases.length > 0 ? new Map<Candidate, string>() : null;
  const shorts: Candidate[] = [];
  const all: Candidate[] = [];
  for (const row of found.mentions) for (const c of row) all.push(c);
  const names = new Names(all, lexicon);
  const years = yearOf(all);
  const clusters = new Clusters();
  for (let i = 0; i < all.length; i++) {
    const c = all[i]!;
    if (c.short) {
      shorts.push(c);
      continue;
    }
    const other = years !== null && ofOtherYear(c, years);
    const row = other ? undefined : c.row;
    const cluster = clusters.of(row ? row.key : other ? `Event\t${foldName(c.text)}` : names.keyOf(i));
    keyOf?.set(c, cluster.key);
    cluster.mentions.push(c);
    if (row) cluster.lexiconKey = row.name;
  }
  const groups = keyOf ? merged(clusters.byKey, keyOf, aliases) : clusters.inOrder;
  resolveShort(groups, shorts, (m) => article[m.field].slice(m.end, m.end + 30));
  for (const g of groups) if (g.type === 'Person') linkPerson(g, article, lexicon);
  joinShortNames(groups, (m) => article[m.field].slice(m.end, m.end + 8));
  joinOccasions(groups);
  return finish(groups);
}

/** The clusters without those that the text says are the same as another. */
function merged(
  clusters: Map<string, Cluster>,
  keyOf: ReadonlyMap<Candidate, string>,
  aliases: readonly AliasPair[],
): Cluster[] {
  for (const { a, b } of aliases) merge(clusters, keyOf, a, b);
  return [...new Set(clusters.values())];
}

const YEAR = /(?:19|20)\d\d/;

/** The year of each recurring event that the article speaks of most, null without any; CES 2026 and CES 2025 are two. */
function yearOf(all: readonly Candidate[]): Map<LexiconRow, string> | null {
  let counts: Map<LexiconRow, Map<string, number>> | null = null;
  for (const c of all) {
    const year = c.row?.type === 'Event' ? YEAR.exec(c.text)?.[0] : undefined;
    if (!year) continue;
    counts ??= new Map();
    const mine = counts.get(c.row!) ?? new Map<string, number>();
    counts.set(c.row!, mine.set(year, (mine.get(year) ?? 0) + 1));
  }
  if (counts === null) return null;
  return new Map(
    [...counts].map(([row, mine]) => [row, [...mine].sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1))[0]![0]]),
  );
}

function ofOtherYear(c: Candidate, years: ReadonlyMap<LexiconRow, string>): boolean {
  const most = c.row ? years.get(c.row) : undefined;
  const year = most && YEAR.exec(c.text)?.[0];
  return year !== undefined && year !== most;
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

const rank = (m: Candidate): number => (m.field === 'title' ? 0 : 1);
const inText = (a: Candidate, b: Candidate): number => rank(a) - rank(b) || a.start - b.start;
const byFirst = (a: Cluster, b: Cluster): number => inText(a.mentions[0]!, b.mentions[0]!) || (a.key < b.key ? -1 : 1);

function finish(groups: readonly Cluster[]): ExtractedEntity[] {
  const ordered: Cluster[] = [];
  for (const g of groups) {
    if (g.mentions.length === 0) continue;
    sortFew(g.mentions, inText);
    ordered.push(g);
  }
  sortFew(ordered, byFirst);
  const entities: ExtractedEntity[] = [];
  for (const g of ordered) entities.push(toEntity(g, `e${entities.length + 1}`));
  return entities;
}

function toEntity(g: Cluster, id: string): ExtractedEntity {
  const name = fullest(g);
  const mentions: Mention[] = [];
  for (const m of g.mentions) mentions.push(toMention(m));
  const parameters = g.type === 'Model' ? (parametersIn(name) ?? undefined) : undefined;
  return entityOf({
    id,
    type: g.type,
    name,
    mentions,
    lexiconKey: g.lexiconKey,
    lexiconForms: knownForms(g),
    parameters,
  });
}

/** The forms of the row that name it without help; of a row that is ambiguous as a whole, all. */
function knownForms({ lexiconKey, mentions, row: person }: Cluster): ExtractedEntity['lexiconForms'] {
  const row = person ?? mentions.find((m) => m.row?.name === lexiconKey)?.row;
  return row && lexiconKey !== null ? row.others : undefined;
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

const ROUNDED = 256;
const roundedFrom = new Float64Array(ROUNDED).fill(-1);
const roundedTo = new Float64Array(ROUNDED);

/** To three places. Rules have few confidences, and writing a number out takes long. */
function rounded(confidence: number): number {
  const place = (confidence * 8191) & (ROUNDED - 1);
  if (roundedFrom[place] !== confidence) {
    roundedFrom[place] = confidence;
    roundedTo[place] = Number(confidence.toFixed(3));
  }
  return roundedTo[place]!;
}

/** Keeps the row of a namesake off, and finds the row of someone who is only named with a title. */
function linkPerson(g: Cluster, article: Article, lexicon: Lexicon): void {
  let row: LexiconRow | null = null;
  if (g.lexiconKey !== null) {
    row = g.mentions.find((m) => m.row?.name === g.lexiconKey)?.row ?? null;
    if (row && !isMeant(row, article, lexicon)) row = null;
  } else row = rowOf(fullest(g), g.mentions, article, lexicon);
  g.row = row;
  g.lexiconKey = row?.name ?? null;
}

/** The fullest proper form: the longest mention that is no surname with a title, else the row's name; the earlier of equals. */
function fullest(g: Cluster): string {
  let best: string | null = null;
  let most = -1;
  for (const m of g.mentions) {
    // '로봇본부' of '한빛전자 로봇본부'.
    const text = m.of?.endsWith(` ${m.text}`) ? m.of : m.text;
    if (text.length + 2 <= most || m.short || (g.type === 'Person' && text.endsWith('대통령'))) continue;
    const points = score(text);
    if (points <= most) continue;
    best = text;
    most = points;
  }
  return best ?? g.lexiconKey ?? g.mentions[0]!.text;
}

/** Hangul forms before Latin ones of like length: readers search for them. */
function score(text: string): number {
  for (let i = 0; i < text.length; i++) if (isHangul(text.charCodeAt(i))) return text.length + 2;
  return text.length;
}
