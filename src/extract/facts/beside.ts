import type { Affiliation } from './affiliation.js';
import type { Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** How far before a person a body may stand whose office he may hold. */
const NEAR = 14;

/** True when a sentence opens with a person and names no body but later. */
export function opens(masked: Masked, person: Occurrence): boolean {
  const at = masked.at.indexOf(person.start);
  if (at < 0 || at > 16) return false;
  for (const [i, unit] of masked.units) if (i < at && KIND_OF[unit.type] === 'agent') return false;
  return true;
}

/** The few letters before a person. */
export function before(masked: Masked, person: Occurrence): string {
  const at = masked.at.indexOf(person.start);
  return masked.text.slice(Math.max(0, at - 10), at);
}

/** True when a body stands so close before a person that his office may be there. */
export function bodyBeside(masked: Masked, a: Affiliation): boolean {
  const at = masked.at.indexOf(a.person.start);
  for (const [i, unit] of masked.units) if (KIND_OF[unit.type] === 'agent' && i < at && at - i < NEAR) return true;
  return false;
}

/** The body right before a person named by title only, who acts for it ("가온은행은 한서윤 부장이 나서 …"). */
export function actorBefore(masked: Masked, a: Affiliation, near = NEAR): Occurrence | null {
  let found: Occurrence | null = null;
  const person = masked.at.indexOf(a.person.start);
  const end = masked.at.indexOf(a.titleEnd);
  if (
    person < 0 ||
    end < 0 ||
    !/^(?:이|가|은|는|을|를)\s|^\s(?:명의|등|체제)|^\s?(?:공동\s)?(?:연구)?[팀진]/.test(masked.text.slice(end, end + 4))
  )
    return null;
  for (const [i, unit] of masked.units) {
    if (i >= person) break;
    if (KIND_OF[unit.type] !== 'agent' || person - i > near) continue;
    if (/^['"’”)]{0,2}(?:은|는|이|가|에서는|에선|에서|도)\s/.test(masked.text.slice(i + 1, i + 7)))
      found = unit.members[0]!;
  }
  return found;
}
