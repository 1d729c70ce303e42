import type { Document } from '../../text/document.js';
import type { Draft } from './draft.js';
import { PARTY } from './party-office.js';

const KNOWN = 'works-for.known';
/** What every text holds in which one of those matches. */
const LEFT = ['탈당', '제명', '무소속'];
/** Before a name: that its bearer has left the party. */
const LEFT_BEFORE = /(?:무소속|탈당(?:을\s선언)?(?:한|했던))\s$/;
/** And behind it ("한서윤 의원이 탈당했다", "한서윤 의원을 전격 제명"), but not that somebody calls for it. */
const LEFT_BEHIND =
  /^(?:\s의원)?(?:이|은|는|을|를|의|까지)?\s(?:(?:자진|전격|즉각|결국|전날|이미)(?:적인)?\s)?(?:탈당|제명)(?![가-힣]{0,3}\s?(?:해야|하라|하자|하지|안|설|론|권고|요구|촉구|권유|착수|검토|추진|논의|않|거부))/;

/** Of a party no longer is who the article says has left it, whatever the lexicon knows. */
export function leavers(drafts: readonly Draft[], { article }: Document): readonly Draft[] {
  if (!drafts.some(isKnown) || !LEFT.some((word) => article.body.includes(word))) return drafts;
  return drafts.map((draft) => {
    const left =
      isKnown(draft) &&
      draft.from.entity.mentions.some(({ field, start, end }) => {
        const text = article[field];
        return (
          LEFT_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || LEFT_BEHIND.test(text.slice(end, end + 30))
        );
      });
    return left ? { ...draft, status: 'former' } : draft;
  });
}

function isKnown({ rule, status, to }: Draft): boolean {
  return rule === KNOWN && status === 'stated' && PARTY.test(to.entity.name);
}
