import type { Sentence } from '../../text/document.js';
import type { Carry } from './carry.js';
import type { Draft } from './draft.js';
import type { Masked, Unit } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

const CUE =
  /정예팀|참여\s?(?:팀|기업|사|기관)|참가\s?(?:팀|기업|사)|컨소시엄|주관사|주관기관|선정된|선정\s?(?:기업|팀|기관)|(?:개|곳의?)\s?(?:팀|컨소시엄|정예팀|개발사)/;
const STRONG = /정예팀|컨소시엄|주관사|주관기관/;
const LIST_MIN = 3;

/** A list of at least three bodies called the teams, consortia or picks of a programme takes part in it. */
export function teamLists(masked: Masked, sentence: Sentence, carry: Carry | null, factor: number): Draft[] {
  const drafts: Draft[] = [];
  const { text, units } = masked;
  for (const [i, unit] of units) {
    if (KIND_OF[unit.type] !== 'agent' || unit.members.length < LIST_MIN) continue;
    const before = text.slice(Math.max(0, i - 40), i);
    const after = text.slice(i + 1, i + 36);
    const near = `${before} ${after}`;
    if (!CUE.test(near) || /제외|탈락|빠진/.test(near)) continue;
    const inside = programmeIn(units, i);
    const programme = inside ?? (STRONG.test(near) ? (carry?.occasionOf('Program', sentence, true) ?? null) : null);
    if (!programme) continue;
    carry?.seeTeam(unit.members);
    for (const member of unit.members)
      drafts.push({
        type: 'PARTICIPATES_IN',
        from: member,
        to: programme,
        status: 'stated',
        confidence: (inside ? 0.93 : 0.88) * factor,
        rule: 'participates.team-list',
        sentence,
      });
  }
  return drafts;
}

function programmeIn(units: ReadonlyMap<number, Unit>, at: number): Occurrence | null {
  let best: { distance: number; occurrence: Occurrence } | null = null;
  for (const [i, unit] of units) {
    if (unit.type !== 'Program') continue;
    const distance = Math.abs(i - at);
    if (!best || distance < best.distance) best = { distance, occurrence: unit.members[0]! };
  }
  return best?.occurrence ?? null;
}
