import { SIGNATURE_SIZE } from './signature.js';

/** Places of a signature that make a band. */
export const BAND_ROWS = 4;
const BANDS = SIGNATURE_SIZE / BAND_ROWS;
const LEAST = 64;

/**
 * Articles by the bands of their signatures (locality-sensitive hashing): chained hash tables, one a band, in flat arrays of numbers.
 * Maps of lists take twenty times as long to fill.
 */
export class BandIndex {
  private readonly articles: string[] = [];
  /** By article and band: the key of the band, and the row of the next article of the same slot, -1 for none. */
  private keys: Uint32Array;
  private next: Int32Array;
  /** By band and slot: the row of its last article, -1 for none. */
  private heads = new Int32Array(0);
  private slots = 0;

  /** `expected`: so many articles, or more. */
  constructor(expected: number) {
    const rows = Math.max(LEAST, expected);
    this.keys = new Uint32Array(rows * BANDS);
    this.next = new Int32Array(rows * BANDS);
    this.spread(rows);
  }

  /** What is added once more, with another signature, is found by either. */
  add(article: string, signature: Uint16Array): void {
    if (signature.length === 0) return;
    const row = this.articles.push(article) - 1;
    if (row * BANDS === this.keys.length) this.grow();
    for (let band = 0; band < BANDS; band++) this.keys[row * BANDS + band] = bandKey(signature, band);
    this.chain(row);
  }

  /** The articles that share a band with the signature. */
  sharing(signature: Uint16Array): Set<string> {
    const found = new Set<string>();
    for (let band = 0; band < BANDS; band++) {
      const key = bandKey(signature, band);
      for (let row = this.heads[this.slot(band, key)]!; row >= 0; row = this.next[row * BANDS + band]!) {
        if (this.keys[row * BANDS + band] === key) found.add(this.articles[row]!);
      }
    }
    return found;
  }

  private slot(band: number, key: number): number {
    return band * this.slots + (Math.imul(key, 0x9e3779b1) >>> Math.clz32(this.slots - 1));
  }

  private chain(row: number): void {
    for (let band = 0; band < BANDS; band++) {
      const at = row * BANDS + band;
      const slot = this.slot(band, this.keys[at]!);
      this.next[at] = this.heads[slot]!;
      this.heads[slot] = row;
    }
  }

  private grow(): void {
    const rows = (this.keys.length / BANDS) * 2;
    const keys = new Uint32Array(rows * BANDS);
    keys.set(this.keys);
    this.keys = keys;
    this.next = new Int32Array(rows * BANDS);
    this.spread(rows);
    for (let row = 0; row < this.articles.length - 1; row++) this.chain(row);
  }

  private spread(rows: number): void {
    this.slots = 2 ** Math.ceil(Math.log2(rows));
    this.heads = new Int32Array(BANDS * this.slots).fill(-1);
  }
}

/** A number per band: collisions only make more candidates. */
function bandKey(values: Uint16Array, band: number): number {
  let key = 0;
  for (let i = band * BAND_ROWS; i < (band + 1) * BAND_ROWS; i++) key = (Math.imul(key, 0x01000193) ^ values[i]!) >>> 0;
  return key;
}
