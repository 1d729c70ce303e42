import type { EntityType } from '../../ontology/types.js';
import { foldName } from '../../text/fold.js';
import { letterClass } from '../../text/marks.js';
import type { Context } from './annotator.js';
import type { Candidate } from './candidate.js';
import { CREDIT } from './known.js';
import type { View } from './tokens.js';
import { UNIT } from './units.js';

const LEAST = 0.6;
const DOT = letterClass('·ㆍ');

/** Chooses among overlapping candidates, by sentence: the surer one, the longer one at like confidence. */
export function resolve(context: Context): Candidate[][] {
  const supported = supportedRows(context);
  const { publisher } = context.doc.article;
  const own = publisher ? foldName(publisher) : null;
  const firms = firmsNamedLikePlaces(context);
  const may = (c: Candidate, row: readonly Candidate[]): boolean =>
    (c.ambiguous ? supported.has(c.row!) : c.confidence >= LEAST) &&
    (c.row !== undefined || c.confidence >= 0.8 || !context.words.doubted.has(c.text)) &&
    !(own !== null && c.type === 'Company' && c.row?.table !== 'media' && foldName(c.text) === own) &&
    !isCredited(c, row) &&
    !(c.short && row.some((p) => isWholeName(p, c)));
  return context.found.map((all, index) => {
    if (all.length === 0) return [];
    const view = context.views[index]!;
    const placed = withoutSharedHeads(besidePlaces(all, view), view);
    const row = firms.size === 0 ? placed : placed.map((c) => firms.get(c.text)?.(c) ?? c);
    const ranked: Ranked[] = [];
    for (const c of row)
      if (may(c, row))
        ranked.push({
          c,
          rank: (c.ambiguous ? 0.7 : c.confidence) + 0.025 * Math.min(14, c.end - c.start) + bonus(c),
        });
    if (ranked.length < 2) return ranked.length === 0 ? [] : [ranked[0]!.c];
    ranked.sort(byRank);
    const kept: Candidate[] = [];
    for (const { c } of ranked) if (!overlaps(kept, c)) kept.push(c);
    if (kept.length === ranked.length) return kept.sort(byPlace);
    for (const { c } of ranked) {
      // A firm or person named inside the name of an event, programme or work is named all the same ('가람항공 참사'), and so
      // is the body before a part of it ('한빛전자 나래사업부') and the person of a government ('김하늘 정부').
      if (c.ambiguous || kept.includes(c)) continue;
      const outer = kept.find((k) => k.start <= c.start && k.end >= c.end);
      if (outer && isAbout(c, outer)) kept.push(c);
      if (!outer || outer.start !== c.start || !NAMED_INSIDE.has(c.type)) continue;
      if (c.type === 'Person') {
        if (c.row && /^ ?(?:정부|행정부|특검|특별검사|사태|게이트)/.test(outer.text.slice(c.text.length))) kept.push(c);
        continue;
      }
      const part =
        outer.rule === UNIT || (outer.rule === 'head.organization' && c.row && outer.text[c.text.length] === ' ');
      const occasion = outer.type === 'Event' || outer.type === 'Program';
      if (part || (c.row && (occasion || (outer.type === 'Product' && c.type === 'Company')))) kept.push(c);
    }
    return kept.sort(byPlace);
  });
}

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
  if (BY_USE.test(outer.rule) && outer.start + 1 === c.start) return true;
  return outer.type === 'Event' && c.type === 'Program' && c.row !== undefined && outer.start === c.start;
}

const BY_USE = /^(?:event|program)\.by-use$/;
const NAMED_INSIDE: ReadonlySet<EntityType> = new Set(['Company', 'Organization', 'Person']);

/** A phrase that begins with a name and ends in what happened to it is more than the name. */
function bonus(c: Candidate): number {
  if (c.rule === UNIT) return 0.1;
  if (c.rule === 'quoted.head-inside') return c.type === 'Event' && c.text.includes(' ') ? 0.1 : 0;
  return c.rule === 'head.event-phrase' || c.rule === 'head.program-phrase' || BY_USE.test(c.rule) ? 0.1 : 0;
}

/**
 * Rows of the lexicon that an unambiguous form, or words beside an ambiguous one, speak for in this article; and the
 * stage names of a group that the article names ('가람걸스', then '하늘').
 */
function supportedRows(context: Context): Set<NonNullable<Candidate['row']>> {
  const rows = new Set<NonNullable<Candidate['row']>>();
  const groups = new Set<string>();
  for (const row of context.found)
    for (const c of row)
      if (c.row && !c.ambiguous && c.confidence >= LEAST) {
        rows.add(c.row);
        if (c.row.table === 'artists') groups.add(c.row.name);
      }
  if (groups.size === 0) return rows;
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

function isUnsure(c: Candidate): boolean {
  return c.ambiguous === true && c.type === 'Place';
}

/** An ambiguous place right beside a sure one, in a list or an address, is a place ('충북 음성', '경기·인천'). */
function besidePlaces(row: Candidate[], view: View): Candidate[] {
  if (!row.some(isUnsure)) return row;
  const unsure = row.filter(isUnsure);
  const sure = row.filter(
    (c) =>
      (c.type === 'Place' || (c.type === 'Organization' && c.others?.some((o) => o.type === 'Place'))) &&
      !c.ambiguous &&
      c.confidence >= LEAST,
  );
  const between = (a: number, b: number): string => view.text.slice(a - view.sentence.start, b - view.sentence.start);
  const lifted = new Set<Candidate>();
  for (let round = 0; round < 3; round++)
    for (const c of unsure) {
      if (lifted.has(c)) continue;
      const near = [...sure, ...lifted].some(
        (s) =>
          (s.end < c.start && c.start - s.end <= 10 && joins(between(s.end, c.start), s, c)) ||
          (s.start > c.end && s.start - c.end <= 10 && leads(between(c.end, s.start), c, s)),
      );
      if (near) lifted.add(c);
    }
  if (lifted.size === 0) return row;
  return row.map((c) => (lifted.has(c) ? { ...c, ambiguous: false, confidence: 0.78 } : c));
}

const SHARED =
  /(?:경찰서|소방서|지방법원|지법|고법|지검|세무서|교육지원청|교육청|시청|구청|군청|보건소|경찰청|우체국)$/;

/** '송파·수서·강남경찰서': the first parts are stations as well, and no places. */
function withoutSharedHeads(row: Candidate[], view: View): Candidate[] {
  if ((view.marks & DOT) === 0) return row;
  let kept = row;
  for (const c of row) {
    if (c.type !== 'Organization' || c.text.length > 9 || !SHARED.test(c.text)) continue;
    const start = c.start - view.sentence.start;
    // Bounded: forty letters.
    const list = /(?:[가-힣]{2,5}[·ㆍ])+$/.exec(view.text.slice(Math.max(0, start - 40), start));
    if (list)
      kept = kept.filter((p) => !(p.type === 'Place' && p.end < c.start && p.start >= c.start - list[0].length));
  }
  return kept;
}

/** Where the article once says that a name is a firm's (세종 변호사), the place of that name is not meant elsewhere in it. */
function firmsNamedLikePlaces(context: Context): Map<string, (c: Candidate) => Candidate> {
  const firms = new Map<string, (c: Candidate) => Candidate>();
  for (const row of context.found)
    for (const firm of row) {
      if (firm.type !== 'Company' || !firm.row || firm.ambiguous || !firm.others?.some((o) => o.type === 'Place'))
        continue;
      firms.set(firm.text, (c) =>
        c.type === 'Place' && c.others?.includes(firm.row!)
          ? { ...firm, field: c.field, start: c.start, end: c.end, sentence: c.sentence }
          : c,
      );
    }
  return firms;
}
