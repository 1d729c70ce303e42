import { isCapital } from '../../text/hangul.js';
import { sortFew } from '../sort.js';
import type { Context } from './annotator.js';
import { ArticleNames, rowOfArticle } from './article-names.js';
import type { Candidate } from './candidate.js';
import { matches } from './matcher.js';
import type { Words } from './words.js';

const SURE = 0.6;

/**
 * Finds the names accepted in one place of the article everywhere else in it. `accepted` holds the mentions by sentence;
 * what is found is added to it.
 */
export function propagate(context: Context, accepted: Candidate[][]): void {
  const names = namesOf(accepted, context.words);
  if (names === null) return;
  for (const view of context.views) {
    if (view.sentence.kind === 'byline') continue;
    const row = accepted[view.sentence.index]!;
    let found = false;
    for (const { start, end, text, form } of matches(view, names, context.words, false)) {
      const from = view.sentence.start + start;
      const source = form.candidate;
      if (!standsFree(row, from, view.sentence.start + end, source)) continue;
      found = true;
      row.push({
        field: view.sentence.field,
        start: from,
        end: view.sentence.start + end,
        text,
        sentence: view.sentence.index,
        type: source.type,
        rule: 'propagated',
        confidence: Math.min(0.9, source.confidence) * 0.97,
        row: source.row,
        others: undefined,
        ambiguous: undefined,
        short: undefined,
        title: undefined,
        of: source.of ?? source.text,
      });
    }
    if (found) sortFew(row, fromLeft);
  }
}

function fromLeft(a: Candidate, b: Candidate): number {
  return a.start - b.start;
}

/** A name to look for, from the surest of the mentions that bear it. */
interface Source {
  candidate: Candidate;
  surname: string | null;
  /** The same name of something of another type. */
  readonly next: Source | null;
}

/** The names that spread, those of the surest mentions first; null without any. */
function namesOf(accepted: readonly (readonly Candidate[])[], words: Words): ArticleNames | null {
  let byText: Map<string, Source> | null = null;
  const sources: Source[] = [];
  for (const row of accepted)
    for (const c of row) {
      // What the lexicon has is found already; but it need not have the surname of a person alone.
      if (c.row && c.type !== 'Person') continue;
      if (c.short || c.confidence < SURE || !spreads(c)) continue;
      const surname = surnameOf(c, words);
      if (c.row && !surname) continue;
      byText ??= new Map();
      const namesake = byText.get(c.text) ?? null;
      let known = namesake;
      while (known !== null && known.candidate.type !== c.type) known = known.next;
      if (known === null) {
        known = { candidate: c, surname, next: namesake };
        byText.set(c.text, known);
        sources.push(known);
      } else if (known.candidate.confidence < c.confidence) {
        known.candidate = c;
        known.surname = surname;
      }
    }
  if (sources.length === 0) return null;
  const names = new ArticleNames();
  for (const source of sortFew(sources, bySureness)) addForms(names, source);
  return names;
}

function bySureness(a: Source, b: Source): number {
  return b.candidate.confidence - a.candidate.confidence;
}

function addForms(names: ArticleNames, { candidate, surname }: Source): void {
  const row = rowOfArticle(candidate.text, candidate.type);
  if (!candidate.row) {
    names.add(candidate.text, row, candidate);
    for (const form of withoutGloss(candidate)) names.add(form, row, candidate);
  }
  if (surname) names.add(surname, row, candidate);
}

/**
 * Whether nothing found before stands in the way of a name; a person named in the article beats a shorter name that the lexicon sees in the
 * first letters ('황하' in '황하나'), which goes.
 */
function standsFree(row: Candidate[], start: number, end: number, source: Candidate): boolean {
  let others = 0;
  for (const c of row) {
    if (c.start >= end || c.end <= start) continue;
    if (c.start !== start || c.end >= end || source.confidence < 0.8 || source.type !== 'Person') return false;
    others++;
  }
  for (let i = row.length - 1; others > 0; i--) {
    const c = row[i]!;
    if (c.start >= end || c.end <= start) continue;
    row.splice(i, 1);
    others--;
  }
  return true;
}

// Bounded: the name of one occasion or programme.
const GLOSS = /^(.*?)([가-힣A-Za-z0-9]+)\(([가-힣A-Za-z0-9 ]{2,20})\)(.*)$/;

/** "국제 최고경영자(CEO) 포럼": the name with one word or the other alone ("국제 CEO 포럼"). */
function withoutGloss({ text, type }: Candidate): string[] {
  const m = type === 'Event' || type === 'Program' ? GLOSS.exec(text) : null;
  const [, front, word, gloss, rest] = m ?? [];
  return front || rest ? [`${front}${word}${rest}`, `${front}${gloss}${rest}`] : [];
}

/** Ends of names in the lexicon that are no surname: '한빛 교황', '나래 스님'. */
const RANK = /(?:[왕제빈]|왕비|왕자|왕세자|교황|수녀|스님|추기경|형제|라마|수치|부인|대통령|장군)$/;

/** The surname of somebody from abroad who is named in full ('버너 클레이턴'), or null. */
function surnameOf({ row, rule, type, text }: Candidate, words: Words): string | null {
  if (row ? type !== 'Person' || text !== row.name : !rule.startsWith('person.foreign')) return null;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  if (row && last.length === text.length) return null;
  if (last.length < 2 || words.notHeads.has(last)) return null;
  if (!row) return last;
  const whole = !/^[가-힣 ]+$/.test(text) || row.forms.some((form) => form.text === last);
  return whole || RANK.test(last) || words.common.has(last) ? null : last;
}

/** Short or common-looking names stay where they were found. */
function spreads(c: Candidate): boolean {
  if (c.text.length < 2) return false;
  if (c.type === 'Person') return c.text.length >= 3;
  return c.text.length >= 3 || c.confidence >= 0.8 || isCapital(c.text.charCodeAt(0));
}
