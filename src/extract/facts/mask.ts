import { ENTITY_TYPES, type EntityType } from '../../ontology/types.js';
import { Letters, StartPattern } from '../../text/letters.js';
import { isSpace } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import type { AffiliationResult } from './affiliation-record.js';
import { MaskedText } from './masked-text.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** First of the private-use characters that stand for names, one per entity type, in the order of `ENTITY_TYPES`. */
const FIRST_CODE = 0xe000;
/** Stands for spoken words in quotation marks. */
export const QUOTE_CHAR = '\ue0ff';

const CHARS = Object.fromEntries(
  ENTITY_TYPES.map((type, i) => [type, String.fromCharCode(FIRST_CODE + i)]),
) as Readonly<Record<EntityType, string>>;

export function charOf(type: EntityType): string {
  return CHARS[type];
}

const BODIES = `${charOf('Company')}${charOf('Organization')}`;
/** In patterns over masked text: a company or organisation; and one of them or a person. */
export const A_BODY = `[${BODIES}]`;
export const A_DOER = `[${charOf('Person')}${BODIES}]`;

export function isUnitCode(code: number): boolean {
  return code >= FIRST_CODE && code < FIRST_CODE + ENTITY_TYPES.length;
}

/** A name, or a list of names said in one breath, standing as one character in the masked text. */
export interface Unit {
  readonly type: EntityType;
  readonly members: readonly Occurrence[];
}

/**
 * A stretch of text in which every name is one character, so that patterns over sentences stay short.
 * `at[i]` is the offset in the field of masked character `i`; `at[text.length]` is the end.
 */
export interface Masked {
  readonly text: string;
  readonly at: readonly number[];
  readonly units: ReadonlyMap<number, Unit>;
  /** The types of the units, as bits (`type-bits.ts`). */
  readonly types: number;
  /** The first position at or behind an offset of the field; -1 when all are before it. */
  positionOf(offset: number): number;
  /** What was read from it before, so that whoever asks again does not read again. */
  affiliations: AffiliationResult | null;
  joined: Masked | null;
  joinedWithoutCommas: Masked | null;
}

export interface Replacement {
  /** Masked positions, half open. */
  readonly from: number;
  readonly to: number;
  /** What takes the place: a unit, or plain text of one character. */
  readonly by: Unit | string;
}

const CLOSE: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '‘': '’',
  '“': '”',
  '<': '>',
  '〈': '〉',
  '《': '》',
  '「': '」',
  '『': '』',
};
const OPEN = new Letters(Object.keys(CLOSE));
const [FIRM_SIGN, BRACKET, SPACE] = [...'㈜( '].map((letter) => letter.charCodeAt(0)) as [number, number, number];

/** The units that stand for names have no place in a text. */
const PRIVATE = /[\ue000-\uf8ff]/;
const EACH_PRIVATE = /[\ue000-\uf8ff]/g;

let lastField: { readonly text: string; readonly clean: boolean } = { text: '', clean: true };

/** Whether a field has none of them; asked of all its sentences. */
function isClean(text: string): boolean {
  if (text !== lastField.text) lastField = { text, clean: !PRIVATE.test(text) };
  return lastField.clean;
}

/** Masks `[start, end)` of `text` (a field of the article): names with the quotation marks and aliases around them become one character. */
export function mask(text: string, start: number, end: number, occurrences: readonly Occurrence[]): Masked {
  let out = '';
  const runs: number[] = [];
  const units = new Map<number, Unit>();
  let cursor = start;
  const clean = isClean(text);
  for (let i = 0; i < occurrences.length; i++) {
    const o = occurrences[i]!;
    if (o.start < cursor || o.end > end) continue;
    let from = o.start;
    let to = o.end;
    if (unitAt(text, to) === FIRM_SIGN) to++;
    to = behindAlias(text, to, end, occurrences, i);
    if (from > cursor && OPEN.has(text.charCodeAt(from - 1)) && text[to] === CLOSE[text[from - 1]!]) {
      from--;
      to = behindAlias(text, to + 1, end, occurrences, i);
    }
    if (from > cursor) {
      out += piece(text, cursor, from, clean);
      runs.push(cursor, from - cursor);
    }
    units.set(out.length, { type: o.entity.type, members: [o] });
    out += charOf(o.entity.type);
    runs.push(o.start, 1);
    cursor = to;
  }
  if (end > cursor) {
    out += piece(text, cursor, end, clean);
    runs.push(cursor, end - cursor);
  }
  runs.push(end, 1);
  return new MaskedText(out, units, runs);
}

function piece(text: string, from: number, to: number, clean: boolean): string {
  const words = text.slice(from, to);
  return clean ? words : words.replace(EACH_PRIVATE, ' ');
}

/** Where what explains a name ends that stands behind it; `at` where nothing does. */
function behindAlias(text: string, at: number, end: number, occurrences: readonly Occurrence[], index: number): number {
  const code = unitAt(text, at);
  if (code !== BRACKET && (code !== SPACE || unitAt(text, at + 1) !== BRACKET)) return at;
  return aliasBracket(text, at, end, occurrences, index) ?? at;
}

/** A sentence without names, which masks nothing. */
export function nameless({ text, start }: { readonly text: string; readonly start: number }): Masked {
  return new MaskedText(text, new Map(), [start, text.length + 1]);
}

/** End of a bracket after a name that only explains it: an alias of the same thing, a stock code, a date, a gloss. */
function aliasBracket(
  text: string,
  at: number,
  end: number,
  occurrences: readonly Occurrence[],
  index: number,
): number | null {
  const open = text[at] === ' ' && text[at + 1] === '(' ? at + 1 : at;
  if (text[open] !== '(' || (open > at && FIRM.test(text.slice(open, open + 4)))) return null;
  const close = text.indexOf(')', open);
  if (close < 0 || close >= end || close - open > 60) return null;
  // "'바다 거울(8인치 원형 화면)'": within the marks of the name it says what the name means.
  const before = text[occurrences[index]!.start - 1];
  if (before !== undefined && CLOSE[before] !== undefined && text[close + 1] === CLOSE[before]) return close + 1;
  // "가온(현 누리)": its other name, whatever it is called.
  if (OTHER_NAME.test(text, open, open + 3)) return close + 1;
  for (let j = index + 1; j < occurrences.length && occurrences[j]!.start < close; j++) {
    const other = occurrences[j]!;
    if (other.start <= open || other.entity === occurrences[index]!.entity) continue;
    // "누리(아시아 누리 코리아)가": a place in the name that the letters stand for.
    const agent = other.entity.type === 'Place' && KIND_OF[occurrences[index]!.entity.type] === 'agent';
    if (!agent || other.start !== open + 1 || !SPELT.test(text.slice(other.end, close))) return null;
  }
  return close + 1;
}

const OTHER_NAME = new StartPattern(/^\((?:현|옛|구)\s/);
/** What a firm, association or foundation is, in brackets before its name. */
const FIRM = /^\([주사재유]\)[가-힣A-Za-z\d]/;
/** The words of a name behind a place. */
const SPELT = /^ (?!본사|소재|위치)[가-힣A-Za-z ,]{4,}$/;

/** Replacements in order, without those that lie in an earlier one. */
export function apart(replacements: Replacement[]): Replacement[] {
  replacements.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Replacement[] = [];
  for (const r of replacements) if (!kept.length || r.from >= kept.at(-1)!.to) kept.push(r);
  return kept;
}

/** The masked text with parts replaced; replacements are sorted and do not overlap. */
export function replace(masked: Masked, replacements: readonly Replacement[]): Masked {
  if (replacements.length === 0) return masked;
  let out = '';
  const runs: number[] = [];
  const units = new Map<number, Unit>();
  let cursor = 0;
  const places = [...masked.units.keys()];
  let place = 0;
  const copy = (to: number): void => {
    for (; place < places.length && places[place]! < to; place++) {
      const position = places[place]!;
      if (position >= cursor) units.set(out.length + position - cursor, masked.units.get(position)!);
    }
    if (to <= cursor) return;
    out += masked.text.slice(cursor, to);
    runs.push(cursor, to - cursor);
    cursor = to;
  };
  for (const r of replacements) {
    copy(r.from);
    if (typeof r.by === 'string') out += r.by;
    else {
      units.set(out.length, r.by);
      out += charOf(r.by.type);
    }
    runs.push(r.from, 1);
    cursor = r.to;
  }
  copy(masked.text.length);
  runs.push(masked.text.length, 1);
  return new MaskedText(out, units, runs, masked);
}

const LINK = new StartPattern(
  /^(?:\s?,\s?|\s?[·ㆍ/&]\s?|[와과]\s|\s(?:및|그리고|또는)\s|,?\s?[▲△▷]\s?|이?랑\s|뿐(?:만)?\s아니라\s|은\s물론\s|는\s물론\s)/,
);

const UNIT_TAIL =
  /^\s(?:[A-Z]{1,3}\s?)?[가-힣]{0,4}(?:연구원|연구소|부문|사업부|본부|산학협력단|지사|법인)(?=,|[와과]\s|\s[·및]|·)/;

/** What makes a name describe the one behind ("미르 운영사 누리"). */
const RUNS = /^\s(?:운영사|운용사|개발사|제작사|제조사|유통사|공급사|모회사)(?:인)?\s['‘]?$/;

/** "가온과 국영 조선업체 누리": what the second of a list is, before its name. */
const CALLED =
  /^(?:[와과]|,|\s및)\s(?:[가-힣A-Za-z]{1,8}(?<![한된는던할은를을의온])\s){0,3}[가-힣]{0,6}(?:업체|기업|회사|스타트업|산업체|개발사|제조사|통신사|항공사|방송사|제약사|게임사|건설사)(?:인)?\s$/;

/** Joins names of one kind that are listed ("A, B와 C") into one unit. `commas` false: a comma separates (headlines). */
export function joinLists(masked: Masked, commas = true): Masked {
  if (masked.units.size < 2) return masked;
  if (commas) masked.joined ??= joinedLists(masked, true);
  else masked.joinedWithoutCommas ??= joinedLists(masked, false);
  return (commas ? masked.joined : masked.joinedWithoutCommas)!;
}

/** The longest that may stand between two names of a list. */
const LONGEST_LINK = 50;
/** The longest that is nothing but a mark or particle ("뿐만 아니라 "), and what is too short to hold a word besides. */
const LONGEST_MARK = 7;
const SHORT_LINK = 3;
const LINK_LETTERS = new Letters(',·ㆍ/&와과▲△▷이랑뿐은는');

function mayLink(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_LINK && (LINK_LETTERS.has(text.charCodeAt(from)) || isSpace(text, from));
}

function joinedLists(masked: Masked, commas: boolean): Masked {
  const replacements: Replacement[] = [];
  const positions = [...masked.units.keys()];
  for (let i = 0; i < positions.length; ) {
    const first = masked.units.get(positions[i]!)!;
    const kind = KIND_OF[first.type];
    let last = positions[i]!;
    let members: Occurrence[] | null = null;
    let j = i + 1;
    for (; j < positions.length; j++) {
      if (!mayLink(masked.text, last + 1, positions[j]!)) break;
      let next = masked.units.get(positions[j]!)!;
      let to = positions[j]!;
      // "가온, 미국 누리대": the place only says where the next one is.
      const beyond = positions[j + 1];
      if (kind === 'agent' && next.type === 'Place' && beyond === to + 2 && masked.text[to + 1] === ' ' && j > i) {
        next = masked.units.get(beyond)!;
        to = beyond;
      }
      // "가온과 미르 운영사 누리": the one that the other only describes.
      if (kind === 'agent' && beyond! - to < 10 && beyond! - to > 5 && RUNS.test(masked.text.slice(to + 1, beyond))) {
        next = masked.units.get(beyond!)!;
        to = beyond!;
      }
      if (KIND_OF[next.type] !== kind) break;
      const between = masked.text.slice(last + 1, positions[j]!);
      // "가온 AI연구원, 누리": the unit of a body that is no name of its own.
      const long = kind === 'agent' && between.length > SHORT_LINK;
      const tail = long ? (UNIT_TAIL.exec(between)?.[0].length ?? 0) : 0;
      const link = between.length - tail > LONGEST_MARK ? null : LINK.exec(between, tail);
      const beside = (link && link[0].length === between.length - tail) || (long && CALLED.test(between));
      if (!beside || (!commas && between.includes(','))) break;
      members ??= [...first.members];
      members.push(...next.members);
      last = to;
      if (to !== positions[j]) j++;
    }
    if (members) replacements.push({ from: positions[i]!, to: last + 1, by: { type: first.type, members } });
    i = j;
  }
  return replace(masked, replacements);
}

/** The positions of the names in a stretch of masked text. */
export function unitsIn(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (isUnitCode(text.charCodeAt(i))) found.push(i);
  }
  return found;
}
