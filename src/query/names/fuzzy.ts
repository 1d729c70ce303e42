import { editDistance, initials, isInitials, letters, skeleton, soundsLike, spellOut } from './distance.js';
import type { NamedEntity, NameIndex } from './name-index.js';

export interface FuzzyMatch {
  readonly entity: NamedEntity;
  /** 0..1, 1 the same. */
  readonly score: number;
  readonly how: 'initials' | 'script' | 'slip' | 'part';
}

interface Forms {
  readonly entity: NamedEntity;
  readonly key: string;
  readonly letters: string;
  readonly initials: string;
  skeleton: string | null;
  spelt: string | null;
}

/** 'upstage' and 업스테이지 are 0.86 alike; 'pulse' and 퓨리오사, whose consonants are the same, 0.5. */
const ALIKE = 0.55;

const CACHE = new WeakMap<NameIndex, Forms[]>();

function formsOf(index: NameIndex): Forms[] {
  let forms = CACHE.get(index);
  if (!forms) {
    forms = index.entities.flatMap((entity) =>
      entity.keys.map((key) => ({
        entity,
        key,
        letters: letters(key),
        initials: initials(key),
        skeleton: null,
        spelt: null,
      })),
    );
    CACHE.set(index, forms);
  }
  return forms;
}

/**
 * Names that `key` (a `looseKey` that no name has) may be meant as, best first: bare initials, the other script, a slip of the pen.
 * Only matches good enough to act on, unless `loose`, which ranks whatever is near, to propose.
 */
export function fuzzyNames(key: string, index: NameIndex, { loose = false, limit = 8 } = {}): FuzzyMatch[] {
  const best = new Map<string, FuzzyMatch>();
  const offer = (entity: NamedEntity, score: number, how: FuzzyMatch['how']): void => {
    const known = best.get(entity.id);
    if (!known || known.score < score) best.set(entity.id, { entity, score, how });
  };
  if (isInitials(key)) {
    for (const form of formsOf(index)) {
      if (form.initials === key) offer(form.entity, 0.95, 'initials');
      else if (loose && form.initials.startsWith(key)) offer(form.entity, 0.7, 'initials');
    }
    return rank(best, limit);
  }
  const keyLetters = letters(key);
  const spelt = spellOut(key);
  const hangul = /[가-힣]/.test(key);
  const bones = skeleton(key);
  const speltLetters = letters(spelt);
  // One slip in three syllables or six letters, two from twice that on; shorter names are too much alike.
  const slips = keyLetters.length >= 12 ? 2 : keyLetters.length >= 6 ? 1 : 0;
  const allowed = loose ? Math.max(2, Math.floor(keyLetters.length / 3)) : slips;
  for (const form of formsOf(index)) {
    if (spelt !== key && form.key === spelt) offer(form.entity, 0.97, 'script');
    else if (hangul && /^[a-z0-9]+$/.test(form.key) && form.key.length <= 6 && spellOut(form.key) === key)
      offer(form.entity, 0.97, 'script');
    if (allowed > 0 && Math.abs(form.letters.length - keyLetters.length) <= allowed) {
      const distance = editDistance(keyLetters, form.letters, allowed);
      // A digit is no slip: GPT-4 is not GPT-5.
      if (distance <= allowed && digits(key) === digits(form.key))
        offer(form.entity, 1 - distance / Math.max(keyLetters.length, form.letters.length), 'slip');
    }
    // A slip in a name that mixes scripts, in whichever of them it was typed: '엘쥐 AI연구원' -> 'LG AI연구원'.
    if (hangul && slips > 0 && /[a-z]/.test(form.key) && /[가-힣]/.test(form.key) && digits(key) === digits(form.key)) {
      form.spelt ??= letters(spellOut(form.key));
      const distance = editDistance(speltLetters, form.spelt, slips);
      if (distance <= slips) offer(form.entity, 0.96 - 0.05 * distance, 'script');
    }
    if (bones.length >= 3 && hangul !== /[가-힣]/.test(form.key)) {
      form.skeleton ??= skeleton(form.key);
      if (form.skeleton === bones && digits(key) === digits(form.key)) {
        const alike = hangul ? soundsLike(key, form.key) : soundsLike(form.key, key);
        if (alike >= ALIKE) offer(form.entity, 0.85 + 0.1 * alike, 'script');
      }
    }
    if (loose && key.length >= 2 && (form.key.includes(key) || (form.key.length >= 2 && key.includes(form.key))))
      offer(form.entity, 0.6, 'part');
  }
  return rank(best, limit);
}

const digits = (text: string): string => text.replace(/\D/g, '');

function rank(best: ReadonlyMap<string, FuzzyMatch>, limit: number): FuzzyMatch[] {
  return [...best.values()]
    .sort((a, b) => b.score - a.score || b.entity.weight - a.entity.weight || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, limit);
}

/** The best matches that are equally good: one means the name is clear. */
export function clearMatches(matches: readonly FuzzyMatch[]): FuzzyMatch[] {
  const top = matches[0];
  return top ? matches.filter((match) => match.score >= top.score - 0.02) : [];
}
