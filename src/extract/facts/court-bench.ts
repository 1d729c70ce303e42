import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Draft } from './draft.js';
import { A_BODY, charOf, type Masked, unitsIn } from './mask.js';
import type { TitleReader } from './title.js';

const PERSON = charOf('Person');
/** "나래지법 형사합의2부(재판장 한서윤)", "나래고법 형사3부(한서윤 오태경 고법판사)": the body, its unit, who sits there. */
const BENCH = new RegExp(
  `(?<org>${A_BODY})(?:\\s[가-힣0-9·-]{1,16})?\\s?\\((?:(?<lead>[가-힣]{2,8})\\s)?(?<people>${PERSON}(?:(?:\\s|,\\s?|\\s?[·ㆍ]\\s?)${PERSON})*)(?:\\s(?<title>[가-힣]{2,8}))?\\)`,
  'dg',
);

/** The people in brackets behind a unit of a body, with one office for all of them. */
export function courtBench(masked: Masked, sentence: Sentence, titles: TitleReader): Draft[] {
  const drafts: Draft[] = [];
  const { text, units } = masked;
  if (!text.includes('(') || !text.includes(PERSON)) return drafts;
  for (const m of allMatches(BENCH, text)) {
    const title = m.groups!.title ?? m.groups!.lead;
    if (!title || !titles.isTitle(title)) continue;
    const [from, to] = m.indices!.groups!.people!;
    const bodies = units.get(m.index)!.members;
    for (const at of unitsIn(text, from, to))
      for (const who of units.get(at)!.members)
        drafts.push({
          type: 'WORKS_FOR',
          from: who,
          to: bodies.at(-1)!,
          status: 'stated',
          confidence: 0.92,
          rule: 'works-for.bench',
          sentence,
          title,
        });
  }
  return drafts;
}
