import { josaRole } from '../../text/josa.js';

const PAIRS = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['이랑', '랑'],
  ['으로', '로'],
] as const;

/** `rest`, which follows `name`, with the particle at its start in the form that the name takes: ('포스코', '은 …') -> '는 …'. */
export function particleAfter(name: string, rest: string): string {
  for (const pair of PAIRS)
    for (const [at, particle] of pair.entries())
      if (new RegExp(`^${particle}(?![가-힣])`).test(rest))
        return josaRole(name, particle) === null ? pair[1 - at] + rest.slice(particle.length) : rest;
  return rest;
}
