import type { Draft } from './draft.js';
import type { Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** "미국 가온과 누리, 중국 다온과 라온": each of a list of bodies is of the country that stands last before it. */
export function ownCountry(drafts: readonly Draft[], names: Masked): Draft[] {
  return drafts.map((draft) =>
    draft.rule === 'located.of-country' ? { ...draft, to: lastCountry(names, draft) ?? draft.to } : draft,
  );
}

/** Of the places that stand right before a body, the last one between the two ends of a fact. */
function lastCountry({ text, units }: Masked, { from, to }: Draft): Occurrence | null {
  let found: Occurrence | null = null;
  for (const [at, { type, members }] of units) {
    const [place] = members;
    if (place!.start >= from.start) break;
    const next = type === 'Place' && place!.start > to.start && text[at + 1] === ' ' ? units.get(at + 2) : undefined;
    if (next && KIND_OF[next.type] === 'agent') found = place!;
  }
  return found;
}
