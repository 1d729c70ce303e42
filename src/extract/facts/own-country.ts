import type { Draft } from './draft.js';
import type { Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

const OF_LIST = 'located.of-country';

/** "미국 가온과 누리, 중국 다온과 라온": each of a list of bodies is of the country that stands last before it. */
export function ownCountry(drafts: readonly Draft[], names: Masked): readonly Draft[] {
  if (drafts.length === 0 || !drafts.some((d) => d.rule === OF_LIST)) return drafts;
  const countries = beforeBodies(names);
  return drafts.map((draft) => {
    if (draft.rule !== OF_LIST) return draft;
    const last = lastBefore(countries, draft.from.start);
    return last && last.start > draft.to.start ? { ...draft, to: last } : draft;
  });
}

/** The places that stand right before a body, from left to right. */
function beforeBodies({ text, units }: Masked): Occurrence[] {
  const found: Occurrence[] = [];
  for (const [at, { type, members }] of units) {
    const next = type === 'Place' && text[at + 1] === ' ' ? units.get(at + 2) : undefined;
    if (next && KIND_OF[next.type] === 'agent') found.push(members[0]!);
  }
  return found;
}

function lastBefore(row: readonly Occurrence[], start: number): Occurrence | undefined {
  let from = 0;
  let to = row.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (row[middle]!.start < start) from = middle + 1;
    else to = middle;
  }
  return row[from - 1];
}
