import { disassemble, romanize } from 'es-hangul';

const SYLLABLES = new Map<string, string>();

/** Letters (jamo) of a text: '협력' -> 'ㅎㅕㅂㄹㅕㄱ'; other characters stay. */
export function letters(text: string): string {
  let out = '';
  for (const char of text) {
    let own = SYLLABLES.get(char);
    if (own === undefined) {
      own = disassemble(char);
      SYLLABLES.set(char, own);
    }
    out += own;
  }
  return out;
}

/** One bit for each letter of a text (several share one): what `mayBeNear` compares. */
export function letterMask(spelt: string): number {
  let mask = 0;
  for (let i = 0; i < spelt.length; i++) mask |= 1 << (spelt.charCodeAt(i) % 31);
  return mask;
}

/** False when texts of these masks are surely more than `slips` slips apart. */
export function mayBeNear(one: number, other: number, slips: number): boolean {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24 <= 2 * slips;
}

/** Optimal string alignment distance (insert, delete, replace, swap neighbours), or `limit + 1` as soon as it must be more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** A whole syllable more or less at the end makes another name of a shorter one: 서울시, 서울시청. */
const LONG = 7;

/**
 * True for texts that are a whole syllable apart, four at least: one is missing, doubled or too many, or two neighbours are
 * swapped. '업스테지', '마이크로소프트웨', '엔디비아'.
 */
export function isSyllableSlip(one: string, other: string): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  if (many.length < 4 || many.length - few.length > 1) return false;
  let start = 0;
  while (start < few.length && few[start] === many[start]) start++;
  let end = 0;
  while (end < few.length - start && few.at(-1 - end) === many.at(-1 - end)) end++;
  if (few.length === many.length)
    return (
      start > 0 &&
      few.length - start - end === 2 &&
      few[start] === many[start + 1] &&
      few[start + 1] === many[start] &&
      isHangul(few.slice(start, start + 2))
    );
  if (start + end < few.length || !isHangul(many[start]!)) return false;
  const doubled = many[start] === many[start - 1] || many[start] === many[start + 1];
  return doubled || many.length >= LONG || (start > 0 && end > 0);
}

const isHangul = (text: string): boolean => /^[가-힣]+$/.test(text);

/**
 * A Hangul name as it may sound: without the doubts of transcription (크 or ㄱ, 트 or ㅅ, ㅐ or ㅔ, doubled and aspirated
 * consonants). '딥식' and '딥시크' -> 'ㄷㅣㅂㅅㅣㄱ'.
 */
export function plainSound(hangul: string): string {
  return letters(hangul)
    .replace(/[ㅋㅌㅍㅊㅐㅒ]/g, (letter) => PLAIN[letter]!)
    .replace(/ㅡ/g, '')
    .replace(/([ㄱㄷㅂㅅㅈ])\1/g, '$1');
}

const PLAIN: Readonly<Record<string, string>> = { ㅋ: 'ㄱ', ㅌ: 'ㄷ', ㅍ: 'ㅂ', ㅊ: 'ㅈ', ㅐ: 'ㅔ', ㅒ: 'ㅖ' };

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The first consonants of the Hangul syllables, other letters as they are: '포스코dx' -> 'ㅍㅅㅋdx'. */
export function initials(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.charCodeAt(0) - 0xac00;
    out += code >= 0 && code <= 11171 ? INITIALS[Math.floor(code / 588)] : char;
  }
  return out;
}

/** True for a text of bare consonants, as people type names on a phone, with the Latin of a name as it is: 'ㅍㅅㅋ', 'ㅍㅅㅋdx'. */
export function isInitials(text: string): boolean {
  return /^[a-z0-9]*[ㄱ-ㅎ]{2,}[a-z0-9]*$/.test(text);
}

const LETTER_NAMES: Readonly<Record<string, string>> = {
  a: '에이',
  b: '비',
  c: '씨',
  d: '디',
  e: '이',
  f: '에프',
  g: '지',
  h: '에이치',
  i: '아이',
  j: '제이',
  k: '케이',
  l: '엘',
  m: '엠',
  n: '엔',
  o: '오',
  p: '피',
  q: '큐',
  r: '알',
  s: '에스',
  t: '티',
  u: '유',
  v: '브이',
  w: '더블유',
  x: '엑스',
  y: '와이',
  z: '제트',
};

/** Latin letters as Koreans spell them out: 'lg' -> '엘지'. */
export function spellOut(text: string): string {
  return text.replace(/[a-z]/g, (letter) => LETTER_NAMES[letter]!);
}

const INITIAL_BONES = 'k k n t t l m p p s s _ s s s k t p _'.replace(/_/g, '').split(' ');
const FINAL_BONES = '_ k k k n n n t l k m l l l p l m p p t t nk t t k t p _'.replace(/_/g, '').split(' ');

/**
 * What is left of a name's sound when vowels and the doubts of transcription go, so that the Hangul and the Latin form of a name
 * meet: '포스코' and 'posco' -> 'psk'. Shorter than three consonants it says nothing.
 */
export function skeleton(text: string): string {
  let out = '';
  for (const char of text.replace(/[a-z]+/g, latinBones)) {
    const at = char.charCodeAt(0) - 0xac00;
    if (at < 0 || at > 11171) out += char;
    else out += INITIAL_BONES[Math.floor(at / 588)]! + FINAL_BONES[at % 28]!;
  }
  return out.replace(/[\s\W]/g, '').replace(/(.)\1+/g, '$1');
}

function latinBones(latin: string): string {
  return latin
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/c(?=[eiy])|ti(?=[aou])/g, 's')
    .replace(/r(?![aeiouyw])/g, '')
    .replace(/ph|f|v/g, 'p')
    .replace(/ch|sh|j|z/g, 's')
    .replace(/th/g, 's')
    .replace(/ck|qu|q|x|g|c/g, 'k')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
    .replace(/r/g, 'l')
    .replace(/[aeiouwyh]/g, '');
}

/** 0..1: how alike a Hangul and a Latin name sound, by edit distance; guards what `skeleton` proposes. */
export function soundsLike(hangul: string, latin: string): number {
  const one = sound(romanize(hangul).toLowerCase());
  const other = sound(latin.replace(/g(?=[eiy])/g, 'j').replace(/c(?=[eiy])/g, 's'));
  const longest = Math.max(one.length, other.length);
  return 1 - editDistance(one, other, longest) / longest;
}

/** Latin letters brought to one spelling per sound, without the vowel that Korean puts between consonants (으, 'eu'). */
function sound(latin: string): string {
  return latin
    .replace(/ph|f|v/g, 'p')
    .replace(/b/g, 'p')
    .replace(/ck|c|q|g/g, 'k')
    .replace(/d/g, 't')
    .replace(/eu/g, '')
    .replace(/eo|oo|ou/g, 'u')
    .replace(/ae|ai/g, 'e')
    .replace(/ei|ay/g, 'a')
    .replace(/ee|ea/g, 'i')
    .replace(/r/g, 'l')
    .replace(/(.)\1+/g, '$1');
}
