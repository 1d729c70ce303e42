import type { Sentence } from '../../text/document.js';
import type { Draft } from './draft.js';
import type { MakerOf } from './known-maker.js';
import type { Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';

/** Between the names of a list of towns: a mark or 와/과, a figure in brackets before it. */
const NEXT = /^(?:\([^()]{1,16}\))?(?:[·ㆍ] ?|, ?|[와과] )$/;

/** What brackets list the parts of, whoever they are. */
const REGION = /유럽$|아시아$|아프리카$|아메리카$|^(?:북미|중미|남미|중남미|중동|오세아니아|발칸|발트 ?3국|카리브해)$/;
const IN_BRACKETS = /^(?:, ?|[·ㆍ] ?)$/;

/** "동유럽(폴란드, 체코)", "충남(천안·아산)": the places in brackets behind a place that holds them; one alone may be another name of it. */
export function bracketedPlaces({ text, units }: Masked, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  if (units.size < 2 || !text.includes('(')) return drafts;
  const places = [...units].filter(([, { type, members }]) => type === 'Place' && members.length === 1);
  for (let i = 0; i < places.length; i++) {
    const [head, { members: whole }] = places[i]!;
    if (text[head + 1] !== '(') continue;
    const inside: Occurrence[] = [];
    let last = head + 1;
    for (const [at, { members }] of places.slice(i + 1)) {
      const between = text.slice(last + 1, at);
      if (inside.length === 0 ? between !== '' : !IN_BRACKETS.test(between)) break;
      inside.push(members[0]!);
      last = at;
    }
    if (inside.length === 0 || !/^\)| 등/.test(text.slice(last + 1, last + 3))) continue;
    if (inside.length < 2 && !REGION.test(whole[0]!.text)) continue;
    for (const from of inside)
      drafts.push({
        ...{ type: 'LOCATED_IN', from, to: whole[0]!, status: 'stated', confidence: 0.9 },
        rule: 'located.in-brackets',
        sentence,
      });
  }
  return drafts;
}

/** "경기 동두천·연천·포천, 강원 태백·횡성": towns listed behind a province, as far as the lexicon knows them to lie there. */
export function listedTowns({ text, units }: Masked, sentence: Sentence, parentOf: MakerOf): Draft[] {
  const drafts: Draft[] = [];
  // The province and two towns.
  if (units.size < 3) return drafts;
  let head: Occurrence | null = null;
  let listed = false;
  let last = -2;
  for (const [at, unit] of units) {
    const [place] = unit.members;
    if (unit.type !== 'Place' || unit.members.length !== 1 || place!.entity.lexiconKey === null) {
      head = null;
      continue;
    }
    const between = text.slice(last + 1, at);
    last = at;
    if (head && (listed ? NEXT.test(between) : between === ' ') && parentOf(place!.entity) === head.entity.lexiconKey) {
      if (listed)
        drafts.push({
          type: 'LOCATED_IN',
          from: place!,
          to: head,
          status: 'stated',
          confidence: 0.88,
          rule: 'located.listed-town',
          sentence,
        });
      listed = true;
    } else {
      head = place!;
      listed = false;
    }
  }
  return drafts;
}
