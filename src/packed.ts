import { WordMap, WordTable, type WordTableImage } from './text/word-table.js';

/** From how many entries on a list of words is kept as one text: to read ten thousand strings one by one takes longer. */
const MANY = 500;

/** A large map or list of words with few different values. Values that are alike become one. */
interface PackedWords {
  readonly packed: 'map' | 'list' | 'set';
  readonly words: string | WordTableImage;
  readonly values: readonly unknown[];
  readonly places: Uint16Array;
}

/**
 * A plain object whose large lists, maps and sets of words are kept as what is read back quickest; anything else as it is.
 *
 * @param few whether few of the words are looked for, each a little slower: then none of the others is read
 */
export function packed(value: unknown, few = false): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, packedWords(one, few) ?? one]));
}

function packedWords(value: unknown, few: boolean): PackedWords | null {
  const kind = value instanceof Map ? 'map' : value instanceof Set ? 'set' : Array.isArray(value) ? 'list' : null;
  if (!kind) return null;
  const entries: unknown[] =
    kind === 'set' ? Array.from(value as Set<unknown>, (one) => [one, null]) : [...(value as [])];
  if (entries.length < MANY) return null;
  const words: string[] = [];
  const values: unknown[] = [];
  const places: number[] = [];
  const known = new Map<string, number>();
  for (const entry of entries) {
    if (!Array.isArray(entry) || entry.length !== 2 || !isPlain(entry[1])) return null;
    const [word, one] = entry as [unknown, unknown];
    if (typeof word !== 'string' || word.includes('\n')) return null;
    const text = JSON.stringify(one);
    const place = known.get(text) ?? known.size;
    if (place === values.length) values.push(one);
    known.set(text, place);
    words.push(word);
    places.push(place);
  }
  if (values.length > entries.length / 4 || values.length > 65_535) return null;
  return {
    packed: kind,
    words: few ? WordTable.imageOf(words) : words.join('\n'),
    values,
    places: Uint16Array.from(places),
  };
}

function isObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Nothing that JSON would lose. */
function isPlain(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (Array.isArray(value) && value.every(isPlain)) ||
    (isObject(value) && Object.values(value).every(isPlain))
  );
}

/** What `packed` was given, equal values made one; where few words are looked for, what can be asked and listed as it could. */
export function unpacked(value: unknown): unknown {
  if (!isObject(value)) return value;
  const object = value as Record<string, unknown>;
  for (const [key, one] of Object.entries(object))
    if (isObject(one) && 'packed' in one) object[key] = unpackedWords(one as PackedWords);
  return object;
}

function unpackedWords({ packed, words: text, values, places }: PackedWords): unknown {
  if (typeof text !== 'string') {
    const table = new WordTable(text);
    return packed === 'set' ? table : new WordMap(table, values, places);
  }
  const words = text.split('\n');
  if (packed === 'set') return new Set(words);
  if (packed === 'list') return words.map((word, i) => [word, values[places[i]!]]);
  const map = new Map<string, unknown>();
  for (let i = 0; i < words.length; i++) map.set(words[i]!, values[places[i]!]);
  return map;
}
