import type { Argument } from './argument.js';
import type { Verb } from './verb.js';

/** A linking clause with a subject of its own: its verb, what stood in front of that subject, and who was spoken of. */
export interface Linked {
  readonly verb: Verb;
  readonly stack: readonly Argument[];
  readonly kept: Argument | null;
}

/** "누리가 하늘청이 주최하고 바다청이 주관한 대회에서": the linking clause before, where it describes the event together with this verb. */
export function linkedHosts(linked: Linked | null, verb: Verb): Linked | null {
  return linked && isHosting(verb) && isHosting(linked.verb) ? linked : null;
}

function isHosting({ frames }: Verb): boolean {
  return frames.some((f) => f.relation === 'ORGANIZES');
}
