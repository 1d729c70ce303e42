import { cuts, isJosaAfter } from '../../text/josa.js';
import { isInitials } from '../names/distance.js';
import { formsOf } from '../names/forms.js';
import { clearMatches, fuzzyNames } from '../names/fuzzy.js';
import { looseKey, type NamedEntity, type NameIndex } from '../names/name-index.js';
import type { Reading } from './reading.js';
import type { NameSpan } from './spans.js';

/** A name's part counts less than a name with a slip. */
const PART = 0.5;
const SHORTEST_PART = 4;
const SHORTEST_LATIN_PART = 12;
/** Words of a name that is looked for by likeness. */
const LONGEST = 4;
const KNOWN_WORD = 0.05;
/** From this on a name that is looked for by likeness is surely meant. */
const SURE = 0.85;
const LONG = 5;
/** Stands between two names, and in none. */
const VERSUS = /^(?:vs|versus|v)\.?$/i;
/** No name that is looked for by likeness begins with one: 'the ten' is none. */
const ARTICLE = /^(?:the|a|an|of|in|on|at|to|for|and|or|is|was|any)$/;
/** 'ㅎㅇ' is a greeting. */
const SHORTEST_INITIALS = 3;

/**
 * The names found, and those that unknown words of the question are nearly. `any`: those that longer words are which can be
 * understood as something else, too ('정보통신부 장관').
 */
export function nearNames(
  text: string,
  exact: readonly NameSpan[],
  reading: Reading,
  index: NameIndex,
  any = false,
): NameSpan[] {
  const unknown = reading.words.filter((word) => word.slip || (word.meaning === null && word.alone >= 0.5));
  // What is written on to a name may be its rest with a slip: '네이버|클라드'.
  const written = (from: number, to: number): boolean =>
    exact.some(({ start, end }) => from <= start && end < to && isRest(text.slice(start, end), text.slice(end, to)));
  const tokens = [...text.matchAll(/[^\s?!,;:"“”‘’()[\]{}]+/g)].map((token) => ({
    start: token.index,
    end: token.index + token[0].length,
  }));
  if (unknown.length === 0 && !any && !tokens.some(({ start, end }) => written(start, end))) return [...exact];
  const within = (name: NameSpan, start: number, end: number): boolean => start <= name.start && name.end <= end;
  const near: Near[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (ARTICLE.test(text.slice(tokens[i]!.start, tokens[i]!.end))) continue;
    for (let n = 1; n <= Math.min(any ? 1 : LONGEST, tokens.length - i); n++) {
      const start = tokens[i]!.start;
      const end = tokens[i + n - 1]!.end;
      const inside = exact.filter((name) => name.start < end && start < name.end);
      if (n > 1 && VERSUS.test(text.slice(tokens[i + n - 1]!.start, end))) break;
      if (inside.some((name) => !within(name, start, end))) break;
      if (inside.length > 0 && any) break;
      const strange = (from: number, to: number): boolean =>
        (any && to - from >= LONG) ||
        written(from, to) ||
        unknown.some(({ text: word }) => text.slice(from, to).toLowerCase().replace(/\s/g, '').includes(word));
      if (!strange(start, end)) continue;
      // A word that is understood as it is belongs to a name only where the name is surely meant.
      const known = tokens
        .slice(i, i + n)
        .filter(
          (token) =>
            !strange(token.start, token.end) &&
            !inside.some((name) => name.start < token.end && token.start < name.end),
        ).length;
      const one = nearName(text.slice(start, end), start, index, any);
      // What is named as it is gives way to a longer name that is surely meant: 'LG AI연구언'.
      if (one && inside.length > 0 && (one.score < SURE || !inside.every((name) => name.end < one.span.end))) continue;
      if (one) near.push({ ...one, score: one.score - KNOWN_WORD * known });
    }
  }
  near.sort((a, b) => b.score - a.score || b.span.end - b.span.start - (a.span.end - a.span.start));
  const found: NameSpan[] = [];
  for (const { span } of near)
    if (!found.some((name) => name.start < span.end && span.start < name.end)) found.push(span);
  const names = [...exact.filter((name) => !found.some((span) => within(name, span.start, span.end))), ...found];
  return names.sort((a, b) => a.start - b.start);
}

const isRest = (name: string, rest: string): boolean => /^[가-힣]{2,}/.test(rest) && !isJosaAfter(name, rest);

interface Near {
  readonly span: NameSpan;
  readonly score: number;
}

function nearName(piece: string, start: number, index: NameIndex, partsOnly: boolean): Near | null {
  const bare = piece.replace(/'s$/, '').replace(/\.$/, '');
  const forms =
    bare === piece && /[가-힣]$/.test(piece)
      ? cuts(piece)
          .map(({ stem }) => stem)
          .reverse()
      : [bare];
  let best: Near | null = null;
  for (const form of forms) {
    const key = looseKey(form);
    if (key.length < (isInitials(key) ? SHORTEST_INITIALS : 2)) continue;
    const exact = index.byKey.get(key);
    const matches = exact || partsOnly ? [] : clearMatches(fuzzyNames(key, index));
    const part = !exact && matches.length === 0 ? partOf(key, index) : null;
    const candidates = exact ?? (part ? [part] : matches.map(({ entity }) => entity));
    const score = exact ? 1 : part ? PART : (matches[0]?.score ?? 0);
    if (candidates.length > 0 && (!best || score > best.score))
      best = { span: { start, end: start + form.length, key, candidates, optional: false, exact: false }, score };
  }
  return best;
}

/** Not '챗GPT' of '챗GPT-5': a family is none of its versions. */
const isPart = (key: string, name: string): boolean =>
  name.endsWith(key) || (name.startsWith(key) && !/^v?\d[\d.]{0,8}[a-z]?$/.test(name.slice(key.length)));

/** The one name that begins or ends like this: '1차 발표회' of one event's long name; null when there are several. */
function partOf(key: string, index: NameIndex): NamedEntity | null {
  if (key.length < (/[가-힣]/.test(key) ? SHORTEST_PART : SHORTEST_LATIN_PART)) return null;
  const [only, other] = formsOf(index).withEnd(key, 2);
  return only && !other && only.keys.some((name) => isPart(key, name)) ? only : null;
}
