import {
  editDistance,
  isInitials,
  isSyllableSlip,
  letters,
  plainSound,
  skeleton,
  soundsLike,
  spellOut,
} from './distance.js';
import { type Form, formsOf, plainSoundOf } from './forms.js';
import type { Lookup, NamedEntity, NameIndex } from './name-index.js';
import { plainRoman } from './romanized.js';

export interface FuzzyMatch {
  readonly entity: NamedEntity;
  /** 0..1, 1 the same. */
  readonly score: number;
  readonly how: 'initials' | 'script' | 'slip' | 'part';
}

/** 'upstage' and 업스테이지 are 0.86 alike; 'pulse' and 퓨리오사, whose consonants are the same, 0.5. */
const ALIKE = 0.55;
/** The same for names of more than three consonants. */
const ALIKE_LONG = 0.36;
/** Latin names shorter than this are spelled, not sounded. */
const SHORTEST_SOUND = 5;
/** Letters of a syllable, at most. */
const SYLLABLE = 4;
/** Fewer letters that sound alike say nothing. */
const SHORTEST_PLAIN = 6;
const SYLLABLE_SLIP = 0.85;
const PLAIN = 0.88;
/** Shorter than this a Latin word is no Korean's full name. */
const ROMAN = 6;

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
  const forms = formsOf(index);
  const offerAll = (table: Lookup<readonly NamedEntity[]>, of: string, score: number): void => {
    for (const entity of table.get(of) ?? []) offer(entity, score, 'script');
  };
  if (isInitials(key)) {
    for (const entity of forms.byInitials().get(key) ?? []) offer(entity, 0.95, 'initials');
    if (loose)
      for (const [start, entities] of forms.byInitials())
        if (start.startsWith(key)) for (const entity of entities) offer(entity, 0.7, 'initials');
    return rank(best, limit);
  }
  const hangul = /[가-힣]/.test(key);
  const spelt = spellOut(key);
  if (spelt !== key) offerAll(index.byKey, spelt, 0.97);
  if (hangul) offerAll(forms.bySpelling(), key, 0.97);
  else if (key.length >= ROMAN) offerAll(forms.byRoman(), plainRoman(key), 0.97);

  const keyLetters = letters(key);
  // One slip in three syllables or six letters, two from twice that on; shorter names are too much alike.
  const slips = keyLetters.length >= 12 ? 2 : keyLetters.length >= 6 ? 1 : 0;
  const allowed = loose ? Math.max(2, Math.floor(keyLetters.length / 3)) : slips;
  const keyDigits = digits(key);
  if (allowed > 0)
    forms.near(keyLetters, allowed, (form) => {
      const distance = editDistance(keyLetters, form.letters, allowed);
      // A digit is no slip: GPT-4 is not GPT-5.
      if (distance <= allowed && keyDigits === digits(form.key))
        offer(form.entity, 1 - distance / Math.max(keyLetters.length, form.letters.length), 'slip');
    });
  if (hangul && key.length > 2) {
    const near = (form: Form): boolean =>
      Math.abs(form.letters.length - keyLetters.length) <= SYLLABLE && form.key !== key;
    const plain = plainSound(key);
    // A syllable slip leaves the first syllable or the last.
    for (const form of forms.startingWith(key[0]!)) {
      if (!near(form)) continue;
      const score = isSyllableSlip(key, form.key)
        ? SYLLABLE_SLIP
        : plain.length >= SHORTEST_PLAIN && plainSoundOf(form) === plain
          ? PLAIN
          : 0;
      if (score > 0 && keyDigits === digits(form.key)) offer(form.entity, score, 'slip');
    }
    for (const form of forms.endingWith(key.at(-1)!))
      if (near(form) && isSyllableSlip(key, form.key) && keyDigits === digits(form.key))
        offer(form.entity, SYLLABLE_SLIP, 'slip');
  }
  if (loose && key.length >= 2)
    for (const { entity, key: other } of forms.all)
      if (other.includes(key) || (other.length >= 2 && key.includes(other))) offer(entity, 0.6, 'part');
  if (hangul && slips > 0) {
    // A slip in a name that mixes scripts, in whichever of them it was typed: '엘쥐 AI연구원' -> 'LG AI연구원'.
    const speltLetters = letters(spelt);
    forms.nearMixed(speltLetters, slips, (form) => {
      const distance = editDistance(speltLetters, form.letters, slips);
      if (distance <= slips && keyDigits === digits(form.key)) offer(form.entity, 0.96 - 0.05 * distance, 'script');
    });
  }
  const bones = skeleton(key);
  if (bones.length >= 3)
    for (const entity of forms.bySkeleton(!hangul).get(bones) ?? []) {
      // Who has a Hangul name is not called by the sound of a Latin one in Hangul.
      if (hangul && entity.keys.some((own) => /^[가-힣]+$/.test(own))) continue;
      for (const other of entity.keys) {
        if (hangul === /[가-힣]/.test(other) || digits(key) !== digits(other) || skeleton(other) !== bones) continue;
        // 'bgf' is said letter by letter.
        if (hangul && other.length < SHORTEST_SOUND) continue;
        const alike = hangul ? soundsLike(key, other) : soundsLike(other, key);
        if (alike >= (bones.length > 3 ? ALIKE_LONG : ALIKE)) offer(entity, 0.85 + 0.1 * alike, 'script');
      }
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
