import { allMatches } from '../../text/matches.js';
import { ORG, PERSON } from './affiliation-patterns.js';
import { unitsIn } from './mask.js';
import type { Title, TitleReader } from './title.js';

/** Two bodies or more in a list, and the first of as many people behind. */
const LISTS = new RegExp(
  `(?<orgs>${ORG}(?:(?:[와과]\\s|,\\s?|\\s?[·ㆍ]\\s?)${ORG}){1,4})(?:의)?\\s(?=${PERSON}\\s)`,
  'dg',
);
const NEXT = new RegExp(`^(?:[와과]\\s|,\\s?|\\s?[·ㆍ]\\s?)(?=${PERSON}\\s)`);

export interface Paired {
  /** Masked positions. */
  readonly person: number;
  readonly org: number;
  readonly title: Title;
}

/** "가온과 누리의 한서윤 대표와 오태경 사장": as many offices as bodies, in the same order. */
export function pairedInOrder(text: string, titles: TitleReader): Paired[] {
  const found: Paired[] = [];
  for (const m of allMatches(LISTS, text)) {
    const orgs = unitsIn(text, ...m.indices!.groups!.orgs!);
    const pairs: Paired[] = [];
    for (let at = m.index + m[0].length; pairs.length < orgs.length; ) {
      const title = titles.read(text, at + 1);
      if (!title) break;
      pairs.push({ person: at, org: orgs[pairs.length]!, title });
      const next = NEXT.exec(text.slice(title.end, title.end + 5));
      if (!next) break;
      at = title.end + next[0].length;
    }
    if (pairs.length === orgs.length) found.push(...pairs);
  }
  return found;
}
