import { isHangul, isLatin } from '../../text/hangul.js';
import { cuts } from '../../text/josa.js';
import { letterClass } from '../../text/marks.js';
import { type Annotator, add, type Context } from './annotator.js';
import type { Candidate } from './candidate.js';
import { isComma, isDot, triangle } from './gaps.js';
import { nameScore } from './person-name.js';
import { closesPhrase, type Token, type View } from './tokens.js';

/** What stands between the parts of a list. */
export const SEPARATING = letterClass(',·ㆍ▲△▷');

/** Lists: an unknown word between known companies is a company, 'A, B, C 등 3개 기업'. */
export const lists: Annotator = {
  id: 'list',
  reason: 'The parts of a list are of one kind; two known names and a word for the kind behind tell which.',
  example: '삼성전자, 가람소프트, 현대자동차 등 국내 기업이 참여했다.',
  needs: { letters: SEPARATING },
  inView,
};

/** The mark that separates the parts of a list; 0: none. */
function separator(gap: string): number {
  if (gap === ' ' || gap === '') return 0;
  return isComma(gap) || isDot(gap) ? gap.charCodeAt(0) : triangle(gap);
}

const KIND_BEHIND =
  /^ ?(?:등(?:의|을|이|과|은)? )?(?:[\d가-힣A-Za-z]{0,12} ){0,3}(?:기업|업체|회사|제조사|제약사|증권사|은행|스타트업|빅테크|계열사|협력사|개사|곳|통신사|게임사)/;

interface Item {
  readonly from: Token;
  readonly to: Token;
  readonly start: number;
  readonly end: number;
}

function inView(context: Context, view: View): void {
  if (!mayList(view)) return;
  const row = context.found[view.sentence.index]!;
  const runs = itemRuns(view);
  for (const run of runs) {
    const types = run.map((item) => typeOf(row, view, item));
    const counts = new Map<string, number>();
    for (const c of types) if (c) counts.set(c.type, (counts.get(c.type) ?? 0) + 1);
    if (people(context, view, run, types)) continue;
    const behind = KIND_BEHIND.test(view.text.slice(run.at(-1)!.end, run.at(-1)!.end + 40));
    for (const type of ['Company', 'Place', 'Person'] as const) {
      const n = counts.get(type) ?? 0;
      const others = types.filter((c) => c && c.type !== type).length;
      const enough = type === 'Company' ? (behind && n >= 1) || n >= 2 : n >= 2 && n * 2 >= run.length;
      if (!enough || others > n) continue;
      for (const [i, item] of run.entries()) {
        if (types[i]) continue;
        const text = view.text.slice(item.start, item.end);
        if (!fits(context, text, type)) continue;
        add(context, view, item.start, item.end, {
          type,
          rule: `list.${type.toLowerCase()}`,
          confidence: behind ? 0.82 : 0.74,
        });
      }
    }
  }
}

/** Four words or more that look like names, most of them for certain: a list of people. */
function people(
  context: Context,
  view: View,
  run: readonly Item[],
  types: readonly (Candidate | undefined)[],
): boolean {
  if (run.length < 4) return false;
  const texts = run.map((item) => view.text.slice(item.start, item.end));
  const scores = texts.map((t) => (/^[가-힣]{3,4}$/.test(t) ? nameScore(context.words, t) : 0));
  const likely = scores.filter((s) => s >= 2).length;
  if (likely < 3 || likely < run.length * 0.7) return false;
  for (const [i, item] of run.entries())
    if (scores[i]! >= 1 && !types[i])
      add(context, view, item.start, item.end, { type: 'Person', rule: 'list.people', confidence: 0.85 });
  return true;
}

function fits(context: Context, text: string, type: 'Company' | 'Place' | 'Person'): boolean {
  if (
    text.length < 2 ||
    context.words.notHeads.has(text) ||
    context.words.common.has(text) ||
    closesPhrase(text) ||
    /^\d/.test(text)
  )
    return false;
  if (/ 등(?:의|을|이|과)?$/.test(text)) return false;
  if (type === 'Person') return nameScore(context.words, text) >= 2;
  if (type === 'Place')
    return /^[가-힣]{2,5}$/.test(text) && !context.words.notNames.has(text) && !/[은는을를의]$/.test(text);
  return (
    /^[가-힣A-Za-z0-9.&+ -]{2,20}$/.test(text) &&
    !context.words.notNames.has(text) &&
    !/(?:하는|되는|있는|대한|위한|하고|했고|으며|면서)$/.test(text)
  );
}

function typeOf(row: readonly Candidate[], view: View, item: Item): Candidate | undefined {
  const start = view.sentence.start + item.start;
  const end = view.sentence.start + item.end;
  return row
    .filter(
      (c) => c.start >= start - 1 && c.end <= end + 1 && c.end - c.start >= (end - start) * 0.6 && c.confidence >= 0.55,
    )
    .sort((a, b) => b.confidence - a.confidence)[0];
}

/** Whether two such marks stand in the sentence. */
function mayList({ tokens }: View): boolean {
  let n = 0;
  for (let i = 0; i < tokens.length; i++) if (separator(tokens[i]!.gap) !== 0 && ++n === 2) return true;
  return false;
}

/** A run of fewer items is no list. */
const FEWEST = 3;

/** Runs of items with the same separator; an item is one to three words. */
function itemRuns(view: View): Item[][] {
  const runs: Item[][] = [];
  let run: Item[] = [];
  let from: Token | null = null;
  let mark = 0;
  const close = (to: Token, last: boolean): void => {
    if (!from) return;
    const end = last ? to.start + firstStem(to) : to.end;
    run.push({ from, to, start: from.start, end });
    from = null;
  };
  for (const token of view.tokens) {
    const gap = token.gap;
    const own = separator(gap);
    if (own !== 0 && (mark === 0 || mark === own)) {
      const before = view.before(token);
      if (before) {
        if (!from) from = before;
        close(before, false);
        mark = own;
        from = token;
        continue;
      }
    }
    if (gap === ' ' && from && token.index - from.index < 3 && isLatin(view.before(token)!.last)) continue;
    if (from && run.length >= FEWEST - 1) close(view.before(token)!, true);
    if (run.length >= FEWEST) runs.push(run);
    run = [];
    mark = 0;
    from = null;
  }
  if (from && run.length >= FEWEST - 1) close(view.tokens.at(-1)!, true);
  if (run.length >= FEWEST) runs.push(run);
  return runs;
}

/** Length of the last item's word without 등 or a particle. */
function firstStem(token: Token): number {
  const { text } = token;
  if (!isHangul(text.charCodeAt(text.length - 1))) return text.length;
  const cut = cuts(text).find((c) => c.stem.length >= 2);
  return cut ? cut.stem.length : text.length;
}
