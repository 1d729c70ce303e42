import { josaRole } from '../../text/josa.js';
import { type Candidate, changed } from './candidate.js';

/**
 * Cuts the particle off a name of two syllables that was read as one of three: where '김솔이' and '김솔은' stand in one article, both
 * are 김솔. Two different particles are asked for, each fitting the syllable before it.
 */
export function cutParticles(mentions: Candidate[][]): void {
  let lasts: Map<string, Set<string>> | null = null;
  for (const row of mentions)
    for (const c of row) {
      const last = particleOf(c);
      if (last === null) continue;
      const stem = c.text.slice(0, 2);
      lasts ??= new Map();
      const known = lasts.get(stem);
      if (known) known.add(last);
      else lasts.set(stem, new Set([last]));
    }
  if (lasts === null) return;
  for (const row of mentions)
    for (let i = 0; i < row.length; i++) {
      const c = row[i]!;
      if (particleOf(c) === null || lasts.get(c.text.slice(0, 2))!.size < 2) continue;
      row[i] = changed(c, { end: c.end - 1, text: c.text.slice(0, 2) });
    }
}

/** The last of three syllables, if it may be a particle of the two before it; of names that no list has. */
function particleOf(c: Candidate): string | null {
  if (c.type !== 'Person' || c.row !== undefined || c.short !== undefined || c.text.length !== 3) return null;
  const last = c.text[2]!;
  return PARTICLES.has(last) && josaRole(c.text.slice(0, 2), last) !== null ? last : null;
}

const PARTICLES: ReadonlySet<string> = new Set(['은', '는', '이', '가', '을', '를', '과', '와', '의']);
