import type { Choice, Parameter } from '../catalogue/canned-query.js';
import { cuePattern } from './cue.js';
import type { Reading } from './reading.js';

/** The choice whose cue is in the question; the longest cue wins. */
export function cuedChoice(parameter: Parameter, frame: string): { choice: Choice; length: number } | null {
  let best: { choice: Choice; length: number } | null = null;
  for (const choice of parameter.choices)
    for (const cue of [...choice.cues.ko, ...choice.cues.en]) {
      const length = cue.replace(/\{\w+\}|[…\s]/g, '').length;
      if (best && length <= best.length) continue;
      if (cuePattern(cue).test(frame)) best = { choice, length };
    }
  return best;
}

/** The kind that a word with a slip in it stands for, in which no cue is found: 'prodcuts'. */
export function meantKind({ choices }: Parameter, { words }: Reading): string | undefined {
  const slips = words.flatMap(({ slip, meaning }) => (slip && meaning ? meaning.concepts.slice(0, meaning.own) : []));
  return choices.find(({ value }) => slips.includes(value.toLowerCase()))?.value;
}
