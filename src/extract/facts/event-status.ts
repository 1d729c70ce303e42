import type { Draft } from './draft.js';

/** Rules that find who takes part without a verb that tells the time. */
const TIMELESS: ReadonlySet<string> = new Set([
  'participates.team-stage',
  'participates.event-shows',
  'participates.exhibits',
]);

/** Nobody has yet taken part in an event that is still to come: whoever is only listed for one is to take part. */
export function atComingEvents(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(isListed)) return drafts;
  const held = new Map<string, { planned: boolean; done: boolean }>();
  for (const d of drafts) {
    const event = d.type === 'ORGANIZES' ? d.to.entity : d.type === 'LOCATED_IN' ? d.from.entity : null;
    if (event?.type !== 'Event') continue;
    const known = held.get(event.id) ?? { planned: false, done: false };
    held.set(event.id, {
      planned: known.planned || d.status === 'planned',
      done: known.done || d.status === 'stated',
    });
  }
  return drafts.map((d) => {
    if (!isListed(d)) return d;
    const event = held.get(d.to.entity.id);
    return event?.planned && !event.done ? { ...d, status: 'planned' } : d;
  });
}

/** Told to take part by standing in a list alone. */
function isListed({ type, status, rule }: Draft): boolean {
  return type === 'PARTICIPATES_IN' && status === 'stated' && TIMELESS.has(rule);
}
