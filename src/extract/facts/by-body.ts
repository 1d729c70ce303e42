import type { VerbFrame } from './frame.js';
import type { Masked, Unit } from './mask.js';
import { KIND_OF } from './occurrence.js';
import type { Situation } from './situation.js';

/** What bodies do with a programme; where something is only held, 에서 says the place. */
const RUNS = /^(?:주관|주최|추진|운영|시행|공모|실시|진행)/;

/** A body that stands with 에서 as the one that does it ("바다진흥원에서 주관한 사업에"). */
export function byBody(frame: VerbFrame, situation: Situation, masked: Masked): Unit | null {
  if (frame.relation !== 'ORGANIZES' || !RUNS.test(masked.text.slice(situation.start, situation.end))) return null;
  const at = situation.arguments.findLast((a) => a.part === 'place' && a.unit && KIND_OF[a.unit.type] === 'agent');
  return at?.unit ?? null;
}
