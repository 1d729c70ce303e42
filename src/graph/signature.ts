/**
 * MinHash signature of an article's text (Broder 1997, "On the resemblance and containment of documents"): the share of equal
 * places of two signatures estimates the Jaccard similarity of their three-word shingles.
 */
export const SIGNATURE_SIZE = 128;
const SHINGLE_WORDS = 3;
/** With fewer shingles two captions or one-line flashes would look alike by their boilerplate. */
const MIN_SHINGLES = 20;

/** One hash function per place: `a * x + b` modulo 2^32, `a` odd. */
const FACTORS = Int32Array.from({ length: SIGNATURE_SIZE }, (_, i) => mix(0x9e3779b9 * (i + 1)) | 1);
const TERMS = Int32Array.from({ length: SIGNATURE_SIZE }, (_, i) => mix(0x85ebca6b * (i + 1)));

/** Base64 of 128 little-endian 16-bit values; '' when the text has fewer than 20 different shingles. */
export function signatureOf(text: string): string {
  const shingles = shinglesOf(text);
  if (shingles.size < MIN_SHINGLES) return '';
  const smallest = new Uint32Array(SIGNATURE_SIZE).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < SIGNATURE_SIZE; i++) {
      const value = (Math.imul(shingle, FACTORS[i]!) + TERMS[i]!) >>> 0;
      if (value < smallest[i]!) smallest[i] = value;
    }
  }
  const bytes = Buffer.alloc(SIGNATURE_SIZE * 2);
  for (let i = 0; i < SIGNATURE_SIZE; i++) bytes.writeUInt16LE(smallest[i]! & 0xffff, i * 2);
  return bytes.toString('base64');
}

/** The values of a signature; empty for ''. Read as they lie in memory, which is little-endian wherever Node.js runs well. */
export function decodeSignature(signature: string): Uint16Array {
  // Copied: a buffer may lie at an odd place.
  const bytes = new Uint8Array(Buffer.from(signature, 'base64'));
  return new Uint16Array(bytes.buffer);
}

/** Hashes of the shingles; case, punctuation and the width of spaces do not count. */
function shinglesOf(text: string): Set<number> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < SHINGLE_WORDS; j++) hash = mix(Math.imul(hash, 31) ^ hashes[i + j]!);
    shingles.add(hash);
  }
  return shingles;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
