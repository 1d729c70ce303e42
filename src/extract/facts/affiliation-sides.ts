import { Letters } from '../../text/letters.js';
import { isSpace } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import { ORG, PERSON, PLACE } from './affiliation-patterns.js';
import type { Masked } from './mask.js';

// What stands right behind the people and bodies of a sentence, a bit each: most ways of setting them beside each other it rules out.

export const BODIES = 1;
/** Bodies in a list, and a person right behind the last: "가온과 누리의 한서윤". */
export const LISTED_BODIES = 2;
/** A person before what may lead on to a body: "한서윤 전 가온", "한서윤(62) 가온". */
export const PERSON_AND_BODY = 4;
/** Brackets that open with what may lead on to a body. */
export const BRACKETS = 8;
/** A body with a space or 의 behind it. */
export const BODY_APART = 16;
/** A body before brackets. */
export const HEADS = 32;

const GENITIVE = '의'.charCodeAt(0);
const OPEN = 40;

/** A comma, dot or particle and spaces: as much as stands between two bodies of a list, the second included. */
const LIST_REACH = 4;
const PERSON_CODE = PERSON.charCodeAt(0);

/** What a word between a person and a body begins with: a state, a country, what a firm is. */
const LEADS = new Letters(`${ORG.slice(1, -1)}${PLACE}전前옛당현신초제차미美日中英獨佛㈜(주`);

export function sidesIn({ text, units }: Masked): number {
  let sides = bracketLeadsOn(text) ? BRACKETS : 0;
  let lastBody = -1;
  for (const [at, { type }] of units) {
    if (type === 'Company' || type === 'Organization') {
      sides |= BODIES;
      const apart = isSpace(text, at + 1);
      const genitive = unitAt(text, at + 1) === GENITIVE;
      if (apart || genitive) sides |= BODY_APART;
      const listed = lastBody >= 0 && at - lastBody <= LIST_REACH;
      if (listed && (apart || genitive) && unitAt(text, genitive ? at + 3 : at + 2) === PERSON_CODE)
        sides |= LISTED_BODIES;
      lastBody = at;
      if (unitAt(text, apart ? at + 2 : at + 1) === OPEN) sides |= HEADS;
    } else if (type === 'Person') {
      const apart = isSpace(text, at + 1) && (LEADS.has(unitAt(text, at + 2)) || isSpace(text, at + 2));
      if (apart || unitAt(text, at + 1) === OPEN) sides |= PERSON_AND_BODY;
    }
  }
  return sides;
}

function bracketLeadsOn(text: string): boolean {
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1))
    if (LEADS.has(unitAt(text, at + 1))) return true;
  return false;
}
