import type { EntityType } from '../../ontology/types.js';
import { cuts } from '../../text/josa.js';
import { StartPattern } from '../../text/letters.js';
import { SINGLE_QUOTE } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { CUED } from './cue-words.js';
import type { View } from './tokens.js';
import { kindIn } from './words.js';

/** Quoted names in a list with their kinds between ("화장품 '물결'을 시작으로 건강 앱 '바람', '가람' 등"), and quoted prizes. */
export const quotedLists: Annotator = {
  id: 'quoted-list',
  reason: 'The parts of a list are of one kind, whatever noun stands before each; what is won or awarded is a prize.',
  example: '한빛전자는 1일 ‘가람기업상’을 수상했다.',
  needs: { letters: SINGLE_QUOTE },
  inView(context, view) {
    if ((view.cues & CUED.prize) !== 0) prizes(context, view);
    if (mayList(view.text)) lists(context, view);
  },
};

const PRIZE =
  /['‘]([가-힣A-Za-z0-9 ·&]{2,24}(?:상|대상|어워드|어워즈|표창|훈장|\d{1,3}선))['’](?=(?:을|를|에) (?:[가-힣0-9]{1,6} ){0,2}(?:받|수상|획득|선정|거머|차지|뽑|안았|수여|시상|영예|이름을|올랐|오르)| (?:수상|시상|최종 후보|후보자))/g;

function prizes(context: Context, view: View): void {
  for (const m of allMatches(PRIZE, view.text)) {
    const start = m.index + 1;
    if (
      /(?:현상|이상|정상|세상|일상|대상|영상|보상|비상|협상|증상|인상|예상|가상|손상|동상|의상|사상)$/.test(m[1]!) &&
      !/ |대상$/.test(m[1]!)
    )
      continue;
    add(context, view, start, start + m[1]!.length, { type: 'Program', rule: 'quoted.prize', confidence: 0.82 });
  }
}

const NAME = "['‘]([^'‘’\\n.,]{2,24})['’](?:\\([^()]{1,20}\\))?";
const LINK =
  '(?:, ?|[·ㆍ] ?|,? ?[▲△▷◆] ?|(?:와|과) |(?:을|를) (?:시작으로|비롯해|비롯한|포함해|포함한) ?|,? 및 |에 이어 )(?:[가-힣A-Za-z0-9]{1,12} ){0,4}';
/** Two to twelve quoted names, with up to four words of kind before each. */
const RUN = new RegExp(`${NAME}(?:${LINK}${NAME}){1,11}`, 'g');
const EACH = new RegExp(NAME, 'g');

/** What stands behind the first of two names. */
const LINKED = new StartPattern(new RegExp(`^(?:\\([^()]{1,20}\\))?${LINK}`));

/** A bracket and five words. */
const LINK_REACH = 120;

/** Two quoted names have four marks, and a link behind one of them. */
function mayList(text: string): boolean {
  let marks = 0;
  let linked = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x27 && code !== 0x2018 && code !== 0x2019) continue;
    marks++;
    linked ||= LINKED.test(text, i + 1, i + LINK_REACH);
    if (linked && marks >= 4) return true;
  }
  return false;
}

function lists(context: Context, view: View): void {
  for (const m of allMatches(RUN, view.text)) {
    const items = [...m[0].matchAll(EACH)].map((e) => {
      const start = m.index + e.index + 1;
      return { start, end: start + e[1]!.trimEnd().length };
    });
    const types = items.map(({ start, end }) => typeOf(context, view, start, end) ?? kindBefore(context, view, start));
    const votes = new Map<EntityType, number>();
    for (const type of types) if (type) votes.set(type, (votes.get(type) ?? 0) + 1);
    const [type] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (type !== 'Product' || votes.size > 1) continue;
    if ((votes.get(type) ?? 0) * 2 < items.length && !TITLED.test(view.text.slice(0, items[0]!.start))) continue;
    for (const [i, { start, end }] of items.entries()) {
      if (types[i] && typeOf(context, view, start, end)) continue;
      const inside = view.text.slice(start, end);
      if (
        (context.words.common.has(inside) && !TITLED.test(view.text.slice(0, items[0]!.start))) ||
        / [가-힣]+(?:다|요|는|을|를|은)$/.test(inside)
      )
        continue;
      add(context, view, start, end, { type, rule: 'quoted.list-of-kinds', confidence: 0.76 });
    }
  }
}

function typeOf(context: Context, view: View, start: number, end: number): EntityType | null {
  return overlapping(context, view, start, end).find((c) => c.confidence >= 0.6 && !c.ambiguous)?.type ?? null;
}

/** Kinds of thing that bear titles: those listed behind are all titles, whatever words they are. */
const TITLED = /(?:영화|드라마|뮤지컬|연극|게임|예능|노래|앨범|곡|오페라|애니메이션|웹툰|작품) ?['‘]$/;

/** The kind that the word before the marks names ("뷰티 디바이스 '가람'"). */
function kindBefore(context: Context, view: View, start: number): EntityType | null {
  const before = /([가-힣A-Za-z]{1,14}) ?['‘]$/.exec(view.text.slice(Math.max(0, start - 18), start));
  if (!before) return null;
  // "제품이 ‘장 튼튼’, ‘밥 소화’라고": what somebody says of it.
  const cut = cuts(before[1]!).find(({ josa }) => /^(?:인|의|와|과|로|으로|로는|으로는)$/.test(josa));
  return kindIn(context.words, before[1]!) ?? (cut ? kindIn(context.words, cut.stem) : null);
}
