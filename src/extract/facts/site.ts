import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Draft } from './draft.js';
import { charOf, type Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

const SITE = new RegExp(
  `(${charOf('Place')})\\s(?:[^\\s.,${charOf('Company')}-${charOf('Work')}]{1,8}\\s){0,2}(?:공장|사업장|생산기지|생산법인|판매법인|데이터센터|현지법인)(?:을|를|에|에서|에서는|은|는)\\s`,
  'g',
);
const LEFT = /방문|찾아|찾은|견학|시찰|철수|폐쇄|매각|화재|폭발|사고|파업/;
const COMING = /예정|계획|방침|추진|준비|짓기로|검토/;

/** "베트남 제2 공장을 넓혔다": whose plant it is, the text says before; nobody else may stand in the sentence. */
export function sitesOf(masked: Masked, sentence: Sentence, owner: Occurrence | null): Draft[] {
  const drafts: Draft[] = [];
  if (owner?.entity.type !== 'Company' || !masked.text.includes(charOf('Place')) || LEFT.test(sentence.text))
    return drafts;
  for (const unit of masked.units.values()) {
    const kind = KIND_OF[unit.type];
    if ((kind === 'agent' || kind === 'person') && unit.members.some((o) => o.entity !== owner.entity)) return drafts;
  }
  for (const m of allMatches(SITE, masked.text))
    for (const place of masked.units.get(m.index)!.members)
      drafts.push({
        type: 'OPERATES_IN',
        from: owner,
        to: place,
        status: COMING.test(sentence.text) ? 'planned' : 'stated',
        confidence: 0.7,
        rule: 'operates.site-carried',
        sentence,
      });
  return drafts;
}
