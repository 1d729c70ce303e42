import { Letters } from '../../text/letters.js';
import { OPEN_BRACKET } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context } from './annotator.js';
import { leftEdge } from './boundary.js';
import type { Candidate } from './candidate.js';
import type { View } from './tokens.js';

const BRACKET = /\(([^()]{2,40})\)/g;

/** Aliases in brackets: '정보통신산업진흥원(NIPA)', 'NC AI(엔씨에이아이)', '가람(GARAM)'. */
export const aliases: Annotator = {
  id: 'alias',
  reason: 'A name and its other form in brackets right behind it are one thing.',
  example: '한빛정보진흥원(HIPA)은 1일 계획을 밝혔다.',
  needs: { letters: OPEN_BRACKET },
  inView(context, view) {
    for (const m of allMatches(BRACKET, view.text)) atBracket(context, view, m.index, m[1]!);
  },
};

const FIELDS: ReadonlySet<string> = new Set(['AI', 'IT', 'ICT', '데이터']);
const CLOSING = new Letters(`'’”"`);

function atBracket(context: Context, view: View, open: number, inside: string): void {
  const row = context.found[view.sentence.index]!;
  const base = view.sentence.start;
  let end = base + open;
  if (open > 0 && CLOSING.has(view.text.charCodeAt(open - 1))) end--;
  let name: Candidate | undefined;
  for (const c of row)
    if (c.end === end && c.confidence >= 0.55 && !c.ambiguous && (!name || c.end - c.start > name.end - name.start))
      name = c;
  const innerStart = base + open + 1;
  const innerEnd = innerStart + inside.length;
  const inner = row.find((c) => c.start === innerStart && c.end === innerEnd && c.confidence >= 0.5);
  if (!name && !inner) return;
  // '생성형 인공지능(AI)': the letters stand for the whole field.
  if (FIELDS.has(inside)) return;
  // '루카 황 최고경영자(CEO)': a title's other form.
  if (context.words.titles.has(inside)) return;
  if (name && !inner) {
    if (!isAlias(inside, name.text) || (name.type === 'Person' && !/^[A-Za-z .]+$|^[一-龥]+$/.test(inside))) return;
    const alias = add(context, view, open + 1, open + 1 + inside.length, {
      type: name.type,
      rule: 'alias.bracket',
      confidence: Math.min(0.9, name.confidence),
    });
    context.aliases.push({ a: name, b: alias });
  } else if (name && inner) {
    if (inner.type === name.type && sameScript(name.text, inside) === false)
      context.aliases.push({ a: name, b: inner });
  } else if (inner && inner.type !== 'Person' && inner.type !== 'Place' && !/^[A-Z&.]{1,4}$/.test(inside)) {
    // The known name stands in the brackets: the word before is its other form.
    const m = /([가-힣A-Za-z0-9.&-]{2,20})['’]?$/.exec(view.text.slice(0, open));
    if (!m || context.words.common.has(m[1]!) || !isAlias(inside, m[1]!) || !leftEdge(view.text, m.index)) return;
    const start = m.index;
    const space = view.text[start - 1];
    if (space === ' ' && !/[은는이가을를의에와과로서고며,]$/.test(view.text.slice(0, start - 1))) return;
    if (row.some((c) => c.start < base + start + m[1]!.length && c.end > base + start)) return;
    const alias = add(context, view, start, start + m[1]!.length, {
      type: inner.type,
      rule: 'alias.before-bracket',
      confidence: 0.75,
    });
    context.aliases.push({ a: alias, b: inner });
  }
}

/** Another form of the name: the other script, or an abbreviation of it. */
function isAlias(inside: string, name: string): boolean {
  if (/\d{4}|%|[가-힣]\s[가-힣]+\s[가-힣]|\.(?:kr|com|net|org)$/.test(inside)) return false;
  const latin = /^[A-Za-z][A-Za-z0-9 .&+'-]*$/.test(inside);
  if (latin && /[가-힣]/.test(name)) return true;
  if (/^[가-힣A-Za-z0-9]{2,12}$/.test(inside)) {
    if (/^[A-Z]/.test(name) && /^[가-힣]+$/.test(inside) && inside.length >= 3) return true;
    return abbreviates(inside, name);
  }
  return false;
}

/** Every syllable of the short form stands in the name, in order ('간협' of 대한간호협회). */
function abbreviates(short: string, name: string): boolean {
  if (short.length >= name.length || short.length < 2) return false;
  let at = 0;
  for (const ch of short) {
    const found = name.indexOf(ch, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

function sameScript(a: string, b: string): boolean {
  return /[가-힣]/.test(a) === /[가-힣]/.test(b) && !abbreviates(b, a) && !abbreviates(a, b);
}
