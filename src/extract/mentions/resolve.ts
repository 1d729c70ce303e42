import { listed, oneOf } from '../../lexicon/listed.js';
import type { LexiconRow } from '../../lexicon/row.js';
import type { EntityType } from '../../ontology/types.js';
import { foldName } from '../../text/fold.js';
import { letterClass, letterMarks } from '../../text/marks.js';
import { sortFew } from '../sort.js';
import type { Context } from './annotator.js';
import { type Candidate, changed } from './candidate.js';
import { CREDIT } from './known.js';
import type { View } from './tokens.js';
import { UNIT } from './units.js';

const LEAST = 0.6;
const DOT = letterClass('·ㆍ');

/** Chooses among overlapping candidates, by sentence: the surer one, the longer one at like confidence. */
export function resolve(context: Context): Candidate[][] {
  const { found, views } = context;
  const choice = new Choice(context);
  const chosen: Candidate[][] = [];
  for (let i = 0; i < found.length; i++) chosen.push(found[i]!.length === 0 ? [] : choice.of(found[i]!, views[i]!));
  return chosen;
}

/** What some candidates of a sentence are; most sentences have none of such. */
const UNSURE_PLACE = 1;
const CREDITED = 2;

function kindsIn(row: readonly Candidate[]): number {
  let kinds = 0;
  for (const c of row) {
    if (c.ambiguous === true && c.type === 'Place') kinds |= UNSURE_PLACE;
    if (c.rule === CREDIT) kinds |= CREDITED;
  }
  return kinds;
}

/** Chooses for the sentences of one article. */
class Choice {
  private readonly own: string | null;
  private readonly firms: ReadonlyMap<string, Candidate> | null;
  /** Made when a candidate needs support. */
  private supported: ReadonlySet<LexiconRow> | null = null;

  constructor(private readonly context: Context) {
    const { publisher } = context.doc.article;
    this.own = publisher ? foldName(publisher) : null;
    this.firms = firmsNamedLikePlaces(context);
  }

  of(all: readonly Candidate[], view: View): Candidate[] {
    const kinds = kindsIn(all);
    let row = (kinds & UNSURE_PLACE) === 0 ? all : besidePlaces(all, view);
    if ((view.marks & DOT) !== 0) row = withoutSharedHeads(row, view);
    if (this.firms) row = row.map((c) => this.firmMeant(c));
    const allowed: Candidate[] = [];
    for (const c of row) if (this.may(c, row) && ((kinds & CREDITED) === 0 || !isCredited(c, row))) allowed.push(c);
    return allowed.length < 2 ? allowed : surest(allowed);
  }

  private may(c: Candidate, row: readonly Candidate[]): boolean {
    if (c.ambiguous) {
      this.supported ??= supportedRows(this.context);
      if (!this.supported.has(c.row!)) return false;
    } else if (c.confidence < LEAST) return false;
    if (c.row === undefined && c.confidence < 0.8 && this.context.words.doubted.has(c.text)) return false;
    if (this.own !== null && c.type === 'Company' && c.row?.table !== 'media' && foldName(c.text) === this.own)
      return false;
    return c.short === undefined || !row.some((p) => isWholeName(p, c));
  }

  /** The firm of which the article says once that this name of a place is its own. */
  private firmMeant(c: Candidate): Candidate {
    const firm = c.type === 'Place' ? this.firms!.get(c.text) : undefined;
    return firm && c.others?.includes(firm.row!)
      ? changed(firm, { field: c.field, start: c.start, end: c.end, sentence: c.sentence })
      : c;
  }
}

/** Of candidates that overlap the one of the highest rank, and what is named inside of it; from left to right. */
function surest(allowed: Candidate[]): Candidate[] {
  const placed = sortFew(allowed, byPlace);
  if (areApart(placed)) return placed;
  const ranked: Ranked[] = [];
  for (const c of placed) ranked.push({ c, rank: rankOf(c) });
  sortFew(ranked, byRank);
  const kept: Candidate[] = [];
  for (const { c } of ranked) if (!overlaps(kept, c)) kept.push(c);
  keepInner(kept, ranked);
  return sortFew(kept, byPlace);
}

function areApart(placed: readonly Candidate[]): boolean {
  for (let i = 1; i < placed.length; i++) if (placed[i - 1]!.end > placed[i]!.start) return false;
  return true;
}

function rankOf(c: Candidate): number {
  return (c.ambiguous ? 0.7 : c.confidence) + 0.025 * Math.min(14, c.end - c.start) + bonus(c);
}

/**
 * A firm or person named inside the name of an event, programme or work is named all the same ('가람항공 참사'), and so is the body before a
 * part of it ('한빛전자 나래사업부') and the person of a government ('김하늘 정부').
 */
function keepInner(kept: Candidate[], ranked: readonly Ranked[]): void {
  for (const { c } of ranked) {
    if (c.ambiguous || kept.includes(c)) continue;
    const outer = kept.find((k) => k.start <= c.start && k.end >= c.end);
    if (outer && isAbout(c, outer)) kept.push(c);
    if (!outer || outer.start !== c.start || !NAMED_INSIDE.has(c.type)) continue;
    if (c.type === 'Person') {
      if (c.row && OF_HEAD.test(outer.text.slice(c.text.length))) kept.push(c);
      continue;
    }
    const part =
      outer.rule === UNIT || (outer.rule === 'head.organization' && c.row && outer.text[c.text.length] === ' ');
    const occasion = outer.type === 'Event' || outer.type === 'Program';
    if (part || (c.row && (occasion || (outer.type === 'Product' && c.type === 'Company')))) kept.push(c);
  }
}

/** Behind the name of who heads it, or whom it is about. */
const OF_HEAD = new RegExp(`^ ?${oneOf(listed('governments'))}`);

interface Ranked {
  readonly c: Candidate;
  readonly rank: number;
}

function byRank(a: Ranked, b: Ranked): number {
  return (
    b.rank - a.rank ||
    b.c.end - b.c.start - (a.c.end - a.c.start) ||
    a.c.start - b.c.start ||
    (a.c.type < b.c.type ? -1 : 1)
  );
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end;
}

function overlaps(kept: readonly Candidate[], { start, end }: Candidate): boolean {
  for (const k of kept) if (k.start < end && k.end > start) return true;
  return false;
}

/** Whether the same letters are named as the source of the piece. */
function isCredited({ start, end }: Candidate, row: readonly Candidate[]): boolean {
  for (const k of row) if (k.rule === CREDIT && k.start === start && k.end === end) return true;
  return false;
}

/** '젠슨 황 최고경영자': the surname before the title ends a name that is given whole. */
const isWholeName = (person: Candidate, short: Candidate): boolean =>
  person.type === 'Person' &&
  person.start < short.start &&
  person.end > short.start &&
  person.end < short.end &&
  person.confidence >= 0.8;

/** What a meeting is about is named inside its name ("'별빛 사업' 보고회", "별빛 사업 보고회"). */
function isAbout(c: Candidate, outer: Candidate): boolean {
  if (c.end >= outer.end || c.confidence < 0.75) return false;
  if (isByUse(outer.rule) && outer.start + 1 === c.start) return true;
  return outer.type === 'Event' && c.type === 'Program' && c.row !== undefined && outer.start === c.start;
}

function isByUse(rule: string): boolean {
  return rule === 'event.by-use' || rule === 'program.by-use';
}

const NAMED_INSIDE: ReadonlySet<EntityType> = new Set(['Company', 'Organization', 'Person']);

/** A phrase that begins with a name and ends in what happened to it is more than the name. */
function bonus({ type, rule, text }: Candidate): number {
  if (type === 'Organization' || type === 'Company') return rule === UNIT ? 0.1 : 0;
  if (type !== 'Event' && type !== 'Program') return 0;
  if (rule === 'quoted.head-inside') return type === 'Event' && text.includes(' ') ? 0.1 : 0;
  return rule === 'head.event-phrase' || rule === 'head.program-phrase' || isByUse(rule) ? 0.1 : 0;
}

/**
 * Rows of the lexicon that an unambiguous form, or words beside an ambiguous one, speak for in this article; and the
 * stage names of a group that the article names ('가람걸스', then '하늘').
 */
function supportedRows(context: Context): ReadonlySet<LexiconRow> {
  const rows = new Set<LexiconRow>();
  let groups: Set<string> | null = null;
  for (const row of context.found)
    for (const c of row)
      if (c.row && !c.ambiguous && c.confidence >= LEAST) {
        rows.add(c.row);
        if (c.row.table === 'artists') {
          groups ??= new Set();
          groups.add(c.row.name);
        }
      }
  if (groups === null) return rows;
  for (const row of context.found)
    for (const c of row) if (c.ambiguous && c.type === 'Person' && c.row?.of && groups.has(c.row.of)) rows.add(c.row);
  return rows;
}

/** What stands between places in a list; a count may stand at each ('경기 9건, 충북 6건'). */
const BESIDE = /^(?:[·ㆍ,/] ?| |(?: ?[\d.,]{1,5} ?[가-힣%㎝㎜]{1,2})[,·] ?)$/;

/** Places in a list, or a part behind the whole that the lexicon gives it ('충남 예산', not '용인시 예산'). */
function joins(gap: string, before: Candidate, after: Candidate): boolean {
  if (!BESIDE.test(gap)) return false;
  const of = after.row?.of;
  return gap !== ' ' || !of || !before.row || before.row.name === of || before.row.forms.some((f) => f.text === of);
}

const LARGE = /^(?:경기|강원|충북|충남|전북|전남|경북|경남|제주|광주|대전|대구|부산|인천|울산|세종|서울)$/;

/** A list of places, or a whole before its part; of two that only stand side by side the first is another word ('나선 중국'). */
function leads(gap: string, before: Candidate, after: Candidate): boolean {
  if (!BESIDE.test(gap)) return false;
  if (gap !== ' ' || !before.row || LARGE.test(before.text)) return true;
  const of = after.row?.of;
  return of != null && (of === before.row.of || of === before.row.name || before.row.forms.some((f) => f.text === of));
}

/** An ambiguous place right beside a sure one, in a list or an address, is a place ('충북 음성', '경기·인천'). */
function besidePlaces(row: readonly Candidate[], view: View): readonly Candidate[] {
  const unsure = row.filter((c) => c.ambiguous === true && c.type === 'Place');
  const sure = row.filter(
    (c) =>
      (c.type === 'Place' || (c.type === 'Organization' && c.others?.some((o) => o.type === 'Place'))) &&
      !c.ambiguous &&
      c.confidence >= LEAST,
  );
  if (sure.length === 0) return row;
  const lifted = new Set<Candidate>();
  for (let round = 0, before = -1; round < 3 && lifted.size > before; round++) {
    before = lifted.size;
    for (const c of unsure) {
      if (lifted.has(c) || !isBesideOne(c, sure, view)) continue;
      lifted.add(c);
      sure.push(c);
    }
  }
  if (lifted.size === 0) return row;
  return row.map((c) => (lifted.has(c) ? changed(c, { ambiguous: false, confidence: 0.78 }) : c));
}

function isBesideOne(c: Candidate, sure: readonly Candidate[], { text, sentence }: View): boolean {
  for (const s of sure)
    if (s.end < c.start) {
      if (c.start - s.end <= 10 && joins(text.slice(s.end - sentence.start, c.start - sentence.start), s, c))
        return true;
    } else if (s.start > c.end && s.start - c.end <= 10) {
      if (leads(text.slice(c.end - sentence.start, s.start - sentence.start), c, s)) return true;
    }
  return false;
}

const SHARED =
  /(?:경찰서|소방서|지방법원|지법|고법|지검|세무서|교육지원청|교육청|시청|구청|군청|보건소|경찰청|우체국)$/;

/** '송파·수서·강남경찰서': the first parts are stations as well, and no places. */
function withoutSharedHeads(row: readonly Candidate[], view: View): readonly Candidate[] {
  let kept = row;
  for (const c of row) {
    const start = c.start - view.sentence.start;
    if (c.type !== 'Organization' || start === 0 || (letterMarks(view.text.charCodeAt(start - 1)) & DOT) === 0)
      continue;
    if (c.text.length > 9 || !SHARED.test(c.text)) continue;
    // Bounded: forty letters.
    const list = /(?:[가-힣]{2,5}[·ㆍ])+$/.exec(view.text.slice(Math.max(0, start - 40), start));
    if (list)
      kept = kept.filter((p) => !(p.type === 'Place' && p.end < c.start && p.start >= c.start - list[0].length));
  }
  return kept;
}

/** By their names, the firms of which the article says once that a name that is a place's, too, is theirs (세종 변호사); null without any. */
function firmsNamedLikePlaces({ found }: Context): Map<string, Candidate> | null {
  let firms: Map<string, Candidate> | null = null;
  for (const row of found)
    for (const firm of row) {
      if (firm.type !== 'Company' || !firm.row || firm.ambiguous || !firm.others || firm.others.length === 0) continue;
      if (!firm.others.some((o) => o.type === 'Place')) continue;
      firms ??= new Map();
      firms.set(firm.text, firm);
    }
  return firms;
}
