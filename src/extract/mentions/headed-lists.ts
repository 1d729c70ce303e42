import { cuts } from '../../text/josa.js';
import { WordPattern } from '../../text/letters.js';
import { allMatches } from '../../text/matches.js';
import { lastWord } from '../../text/spaces.js';
import { type Annotator, add, type Context } from './annotator.js';
import { isWord } from './announcers.js';
import { SEPARATING } from './lists.js';
import type { View } from './tokens.js';
import { trait } from './word.js';
import { headIn } from './words.js';

/** A word of `FIRMS`, or its first. */
const FIRM = trait(({ text }) => text.includes('투자') || FIRM_IN.test(text), '사트업투캐셀테팹폴협U');

/** Firms in a list whose noun says that they are firms: '파트너사로는 가람, 나래랩 등이', '△가람(Garam) △나래랩 등 투자사'. */
export const headedLists: Annotator = {
  id: 'list.headed',
  reason: 'A list of partners, customers, investors or affiliates names firms and bodies.',
  example: '파트너사로는 가람스페이스, 나래로보틱스, 삼성전자 등이 있다.',
  needs: { trait: FIRM, letters: SEPARATING },
  inView(context, view) {
    if (!FIRMS.test(view.text)) return;
    for (const m of allMatches(BEFORE, view.text)) forward(context, view, m.index + m[0].length);
    for (const m of allMatches(BEHIND, view.text)) backward(context, view, m.index);
    for (const m of allMatches(DEALS, view.text)) backward(context, view, m.index);
  },
};

const NOUNS =
  '파트너사|파트너|협력사|제휴사|고객사|투자사|투자자|투자 ?기관|주주사|계열사|자회사|관계사|회원사|참여사|참여 ?기업|공급사|입점사|입주사|벤처캐피털|벤처캐피탈|액셀러레이터|엑셀러레이터|스타트업|기업|업체|제약사|게임사|통신사|제조사|증권사|운용사|빅테크|개사|팹리스';
const FIRMS = new RegExp(`${NOUNS}|포트폴리오|협약|MOU|파트너십|투자를|투자 유치`);
const FIRM_IN = new WordPattern(FIRMS);
/** The noun before its list. Bounded. */
const BEFORE = new RegExp(
  `(?:포트폴리오|${NOUNS.replace('|기업|업체', '')})(?:들)?(?:로는|에는|로|는|은|인) (?:[가-힣0-9]{1,6} ){0,3}?(?=['‘△▲▷]?[가-힣A-Za-z0-9])`,
  'g',
);
/** The noun behind its list. Bounded. */
const BEHIND = new RegExp(
  ` 등(?:의|,)? ?(?:[가-힣A-Za-z0-9]{1,8}(?:·[가-힣A-Za-z]{1,6})*,? ){0,4}?(?:[가-힣]{0,4})(?:${NOUNS})(?![가-힣]*(?:명|가족))`,
  'g',
);
/** What a list of investors or signers is part of. Bounded. */
const DEALS =
  /(?:(?<=[가-힣A-Za-z0-9])(?:으로부터|로부터) (?:[^ .]{1,10} ){0,4}?(?:투자|자금)|(?<=[가-힣A-Za-z0-9])(?:와|과) (?:[^ .]{1,12} ){0,6}?(?:업무 ?협약|협약|MOU|파트너십)(?:\([A-Za-z]{3}\))?[을를] (?:[가-힣]{1,5} )?(?:체결|맺))/g;
const ITEM = /^['‘“]?([가-힣A-Za-z0-9][가-힣A-Za-z0-9.&+\- ]{0,24}[가-힣A-Za-z0-9])['’”]?(?: ?\([^()]{1,40}\))?$/;
const STOP = /\s등(?:\s|이|을|과|의|,)|[.;:]|\s(?:있다|합류|참여|이다)/;
/** Items of a list in which a firm is known, and of one in which none is. */
const LEAST = 2;
const LEAST_UNKNOWN = 3;
/** How far before the noun its list may begin. */
const REACH = 240;

interface Item {
  readonly text: string;
  readonly start: number;
}

/** Reads the list that begins at `from`. */
function forward(context: Context, view: View, from: number): void {
  const rest = view.text.slice(from, from + REACH);
  const stop = STOP.exec(rest);
  const all = stop ? rest.slice(0, stop.index) : rest;
  // 'A·B·C, 플랫폼 파트너는 D·E': a list with points in it ends at a comma.
  const comma = /^[^,]{2,40}[·ㆍ][^,]{2,60},/.exec(all)?.[0].length;
  const span = comma === undefined ? all : all.slice(0, comma - 1);
  items(context, view, from, span, comma !== undefined || (stop?.[0].startsWith(' 등') ?? false), true);
}

/** Reads the list that ends at `to`. */
function backward(context: Context, view: View, to: number): void {
  const text = view.text.slice(Math.max(0, to - REACH), to).replace(/ 등$/, '');
  const from = Math.max(0, to - REACH);
  const marked = text.search(/[△▲▷]/);
  const start = marked >= 0 ? marked : (/^.*[.;:]\s/s.exec(text)?.[0].length ?? 0);
  items(context, view, from + start, text.slice(start), true, false);
}

function items(context: Context, view: View, from: number, span: string, closed: boolean, headed: boolean): void {
  const mark = /[△▲▷]/.test(span)
    ? /\s?[△▲▷]\s?/g
    : /[·ㆍ]/.test(span) && !/,/.test(span)
      ? /\s?[·ㆍ]\s?/g
      : /\s?,\s?/g;
  const found: Item[] = [];
  let at = 0;
  const push = (to: number): void => {
    const raw = span.slice(at, to);
    found.push({ text: raw.trim(), start: from + at + (raw.length - raw.trimStart().length) });
  };
  for (const m of allMatches(mark, span)) {
    push(m.index);
    at = m.index + m[0].length;
  }
  push(span.length);
  const named = found
    .filter((i) => i.text !== '')
    .map((item, k, all) => nameOf(view, item, k === 0, k === all.length - 1 && !closed));
  // Only what hangs together: items up to the last that is none.
  const list: Item[] = [];
  for (const item of named.reverse()) {
    if (!item) {
      if (list.length > 0) break;
      continue;
    }
    list.unshift(item);
  }
  if (list.length < LEAST) return;
  const row = context.found[view.sentence.index]!;
  const known = list.map((item) => {
    const start = view.sentence.start + item.start;
    return row.filter(
      (c) => c.start < start + item.text.length && c.end > start && c.confidence >= 0.6 && !c.ambiguous,
    );
  });
  const firms = known.filter((all) => all.some((c) => c.type === 'Company' || c.type === 'Organization')).length;
  const others = known.filter(
    (all) => all.length > 0 && !all.some((c) => c.type === 'Company' || c.type === 'Organization'),
  ).length;
  const all = list.every((item, k) => known[k]!.length > 0 || !plain(context, item.text));
  if (others > 0 || (firms === 0 && !(headed && all && list.length >= LEAST_UNKNOWN))) return;
  for (const [k, item] of list.entries())
    if (known[k]!.length === 0 && !plain(context, item.text))
      add(context, view, item.start, item.start + item.text.length, {
        type: 'Company',
        rule: 'list.headed',
        confidence: 0.8,
      });
}

/** The name in an item: of the first one its last word, without the words before; of an open last one without its particle. */
function nameOf(view: View, item: Item, first: boolean, open: boolean): Item | null {
  let { text, start } = item;
  if (first && !/[△▲▷]/.test(view.text[start - 1] ?? '')) {
    const bracket = text.replace(/ ?\([^()]*\)$/, '');
    const words = bracket.split(' ');
    const from = words.length > 1 && /^[A-Z]{2,8}$/.test(words.at(-2)!) ? -2 : -1;
    const cut = bracket.length - words.slice(from).join(' ').length;
    start += cut;
    text = text.slice(cut);
  }
  if (open) {
    const word = lastWord(text);
    const cut = cuts(word).find((c) => c.stem.length >= 2 && /^(?:이|가|을|를|은|는|과|와|이다|다)$/.test(c.josa));
    if (cut) text = text.slice(0, text.length - word.length + cut.stem.length);
  }
  const m = ITEM.exec(text);
  if (!m || m[1]!.split(' ').length > 4 || /^\d|의 /.test(m[1]!)) return null;
  const quoted = /^['‘“]/.test(text) ? 1 : 0;
  return { text: m[1]!, start: start + quoted };
}

/** Common words, alone or all of an item's, and what only describes. */
function plain({ words }: Context, text: string): boolean {
  const parts = text.split(' ');
  if (/[은는을를며고]$|(?:에서|면서|[했됐]으며)$/.test(text)) return true;
  if (parts.length === 1 && headIn(words, text)?.type === 'Company') return words.common.has(text);
  return parts.length === 1
    ? isWord(words, text)
    : parts.every((p) => words.common.has(p) || words.notHeads.has(p)) || /[은는을를의에서로]$/.test(parts[0]!);
}
