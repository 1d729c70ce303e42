import { Letters } from '../../text/letters.js';
import { isSpace } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import { ORG, PLACE } from './affiliation-patterns.js';
import type { Masked } from './mask.js';

// What stands right behind the people and bodies of a sentence, a bit each: most ways of setting them beside each other it rules out.

export const BODIES = 1;
export const TWO_BODIES = 2;
/** A person before what may lead on to a body: "한서윤 전 가온", "한서윤(62) 가온". */
export const PERSON_AND_BODY = 4;
/** A body or person before or within brackets. */
export const BRACKETS = 8;
/** A body with a space or 의 behind it. */
export const BODY_APART = 16;
/** A body before brackets. */
export const HEADS = 32;

const GENITIVE = '의'.charCodeAt(0);
const OPEN = 40;

/** What a word between a person and a body begins with: a state, a country, what a firm is. */
const LEADS = new Letters(`${ORG.slice(1, -1)}${PLACE}전前옛당현신초제차미美日中英獨佛㈜(주`);

export function sidesIn({ text, units }: Masked): number {
  let sides = text.includes('(') ? BRACKETS : 0;
  for (const [at, { type }] of units) {
    if (type === 'Company' || type === 'Organization') {
      sides |= sides & BODIES ? TWO_BODIES : BODIES;
      const apart = isSpace(text, at + 1);
      if (apart || unitAt(text, at + 1) === GENITIVE) sides |= BODY_APART;
      if (unitAt(text, apart ? at + 2 : at + 1) === OPEN) sides |= HEADS;
    } else if (type === 'Person') {
      const apart = isSpace(text, at + 1) && (LEADS.has(unitAt(text, at + 2)) || isSpace(text, at + 2));
      if (apart || unitAt(text, at + 1) === OPEN) sides |= PERSON_AND_BODY;
    }
  }
  return sides;
}
