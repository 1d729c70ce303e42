import { Lexicon } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';
import type { Context } from './annotator.js';
import type { Candidate } from './candidate.js';
import { matches } from './matcher.js';
import type { Words } from './words.js';

const SURE = 0.6;

/**
 * Finds the names accepted in one place of the article everywhere else in it. `accepted` holds the mentions by sentence;
 * what is found is added to it.
 */
export function propagate(context: Context, accepted: Candidate[][]): void {
  const names = new Map<string, { candidate: Candidate; forms: Set<string> }>();
  for (const row of accepted)
    for (const c of row) {
      if (c.short || c.confidence < SURE || !spreads(c)) continue;
      const surname = surnameOf(c, context.words);
      if (c.row && !surname) continue;
      const key = `${c.type}\t${c.text}`;
      const known = names.get(key);
      if (known && known.candidate.confidence >= c.confidence) continue;
      // What the lexicon has is found already; but it need not have the surname alone.
      const forms = new Set(c.row ? [] : [c.text, ...withoutGloss(c)]);
      if (surname) forms.add(surname);
      names.set(key, { candidate: c, forms });
    }
  if (names.size === 0) return;
  const rows: LexiconRow[] = [...names.values()]
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence)
    .map(({ candidate, forms }) => ({
      name: candidate.text,
      type: candidate.type,
      forms: [...forms].map((text) => ({ text, ambiguous: false })),
      flags: new Set<string>(),
      of: null,
      source: 'article',
      table: 'article',
    }));
  const local = new Lexicon(rows, 'article');
  for (const view of context.views) {
    if (view.sentence.kind === 'byline') continue;
    const row = accepted[view.sentence.index]!;
    let found = false;
    for (const m of matches(view, local, context.words)) {
      const start = view.sentence.start + m.start;
      const end = view.sentence.start + m.end;
      const source = names.get(`${m.form.rows[0]!.row.type}\t${m.form.rows[0]!.row.name}`)!.candidate;
      const others = row.filter((c) => c.start < end && c.end > start);
      // A name found in the article beats a shorter one that the lexicon sees in its letters ('황하' in '황하나').
      const inside = others.every((c) => c.start === start && c.end < end);
      if (others.length > 0 && !(inside && source.confidence >= 0.8 && source.type === 'Person')) continue;
      found = true;
      for (const c of others) row.splice(row.indexOf(c), 1);
      row.push({
        field: view.sentence.field,
        start,
        end,
        text: m.text,
        sentence: view.sentence.index,
        type: source.type,
        rule: 'propagated',
        confidence: Math.min(0.9, source.confidence) * 0.97,
        row: source.row,
        others: undefined,
        ambiguous: undefined,
        short: undefined,
        title: undefined,
        of: source.text,
      });
    }
    if (found) row.sort((a, b) => a.start - b.start);
  }
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
  const last = text.split(' ').at(-1)!;
  if (last.length < 2 || words.notHeads.has(last)) return null;
  if (!row) return last;
  const whole = last === text || !/^[가-힣 ]+$/.test(text) || row.forms.some((form) => form.text === last);
  return whole || RANK.test(last) || words.common.has(last) ? null : last;
}

/** Short or common-looking names stay where they were found. */
function spreads(c: Candidate): boolean {
  if (c.text.length < 2) return false;
  if (c.type === 'Person') return c.text.length >= 3;
  return c.text.length >= 3 || /^[A-Z]/.test(c.text) || c.confidence >= 0.8;
}
