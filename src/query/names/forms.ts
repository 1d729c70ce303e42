import { initials, letterMask, letters, mayBeNear, plainSound, skeleton, spellOut } from './distance.js';
import type { NamedEntity, NameIndex } from './name-index.js';
import { romanForms } from './romanized.js';

/** One key of an entity, taken apart for comparing. */
export interface Form {
  readonly entity: NamedEntity;
  readonly key: string;
  readonly letters: string;
  readonly mask: number;
}

const HANGUL = /[가-힣]/;
/** Up to six Latin letters are spelled out ('LG' -> 엘지); longer runs are read as words. */
const LONG_LATIN = /[a-z]{7}/;

/** The keys of every name of an index, with the tables that likeness is looked up in; each is made when first asked for. */
export class Forms {
  readonly all: readonly Form[];
  #byLength: (Bucket | undefined)[] | null = null;
  #mixedByLength: (Bucket | undefined)[] | null = null;
  #byStart: Map<string, Form[]> | null = null;
  #byEnd: Map<string, Form[]> | null = null;
  readonly #tables = new Map<string, Map<string, NamedEntity[]>>();

  constructor(index: NameIndex) {
    this.all = index.entities.flatMap((entity) => entity.keys.map((key) => formOf(entity, key, key)));
  }

  /** Calls `found` with the keys that may be `slips` slips away from `spelt` (letters): of nearly its length, with nearly its letters. */
  near(spelt: string, slips: number, found: (form: Form) => void): void {
    this.#byLength ??= byLength(this.all);
    nearIn(this.#byLength, spelt, slips, found);
  }

  /** The same of keys in both scripts, their Latin letters spelled out. */
  nearMixed(spelt: string, slips: number, found: (form: Form) => void): void {
    this.#mixedByLength ??= byLength(
      this.all
        .filter(({ key }) => /[a-z]/.test(key) && HANGUL.test(key))
        .map(({ entity, key }) => formOf(entity, key, spellOut(key))),
    );
    nearIn(this.#mixedByLength, spelt, slips, found);
  }

  /** The keys whose first character is `char`. */
  startingWith(char: string): readonly Form[] {
    this.#byStart ??= groupBy(this.all, ({ key }) => key[0]!);
    return this.#byStart.get(char) ?? [];
  }

  /** The keys whose last character is `char`. */
  endingWith(char: string): readonly Form[] {
    this.#byEnd ??= groupBy(this.all, ({ key }) => key.at(-1)!);
    return this.#byEnd.get(char) ?? [];
  }

  /** Entities of which a name, longer than `key`, begins or ends with it; no more than `most`. */
  withEnd(key: string, most: number): NamedEntity[] {
    const found = new Set<NamedEntity>();
    const look = (forms: readonly Form[], fits: (form: Form) => boolean): void => {
      for (const form of forms) {
        if (found.size >= most) return;
        if (form.key.length > key.length && fits(form)) found.add(form.entity);
      }
    };
    look(this.startingWith(key[0]!), (form) => form.key.startsWith(key));
    look(this.endingWith(key.at(-1)!), (form) => form.key.endsWith(key));
    return [...found];
  }

  /** By first consonants: 'ㅍㅅㅋ'. */
  byInitials(): ReadonlyMap<string, readonly NamedEntity[]> {
    return this.#table('initials', ({ key }) => [initials(key)]);
  }

  /** Names with short runs of Latin letters by what those are called: '엘에스이지', '엘지에이아이연구원'. */
  bySpelling(): ReadonlyMap<string, readonly NamedEntity[]> {
    return this.#table('spelling', ({ key }) => (/[a-z]/.test(key) && !LONG_LATIN.test(key) ? [spellOut(key)] : []));
  }

  /** By their consonants: the Hangul keys, or those without Hangul. */
  bySkeleton(hangul: boolean): ReadonlyMap<string, readonly NamedEntity[]> {
    return this.#table(`skeleton ${hangul}`, ({ key }) => (HANGUL.test(key) === hangul ? [skeleton(key)] : []));
  }

  /** Koreans by the ways their names are romanized. */
  byRoman(): ReadonlyMap<string, readonly NamedEntity[]> {
    return this.#table('roman', ({ entity, key }) => (entity.type === 'Person' ? romanForms(key) : []));
  }

  #table(name: string, keysOf: (form: Form) => readonly string[]): Map<string, NamedEntity[]> {
    let table = this.#tables.get(name);
    if (!table) {
      table = new Map();
      for (const form of this.all)
        for (const key of keysOf(form)) {
          const there = table.get(key);
          if (!there) table.set(key, [form.entity]);
          else if (!there.includes(form.entity)) there.push(form.entity);
        }
      this.#tables.set(name, table);
    }
    return table;
  }
}

/** Keys of one number of letters, and the masks of those. */
interface Bucket {
  readonly forms: readonly Form[];
  readonly masks: Int32Array;
}

function byLength(forms: readonly Form[]): (Bucket | undefined)[] {
  const buckets: (Bucket | undefined)[] = [];
  for (const [length, those] of groupBy(forms, (form) => form.letters.length))
    buckets[length] = { forms: those, masks: Int32Array.from(those, ({ mask }) => mask) };
  return buckets;
}

function nearIn(
  buckets: readonly (Bucket | undefined)[],
  spelt: string,
  slips: number,
  found: (form: Form) => void,
): void {
  const mask = letterMask(spelt);
  for (let n = spelt.length - slips; n <= spelt.length + slips; n++) {
    const bucket = buckets[n];
    if (!bucket) continue;
    const { forms, masks } = bucket;
    for (let i = 0; i < masks.length; i++) if (mayBeNear(mask, masks[i]!, slips)) found(forms[i]!);
  }
}

function groupBy<K>(forms: readonly Form[], of: (form: Form) => K): Map<K, Form[]> {
  const groups = new Map<K, Form[]>();
  for (const form of forms) {
    const key = of(form);
    const there = groups.get(key);
    if (there) there.push(form);
    else groups.set(key, [form]);
  }
  return groups;
}

const SOUNDS = new WeakMap<Form, string>();

/** `plainSound` of a form's key, worked out once. */
export function plainSoundOf(form: Form): string {
  let sound = SOUNDS.get(form);
  if (sound === undefined) {
    sound = plainSound(form.key);
    SOUNDS.set(form, sound);
  }
  return sound;
}

function formOf(entity: NamedEntity, key: string, written: string): Form {
  const spelt = letters(written);
  return { entity, key, letters: spelt, mask: letterMask(spelt) };
}

const CACHE = new WeakMap<NameIndex, Forms>();

export function formsOf(index: NameIndex): Forms {
  let forms = CACHE.get(index);
  if (!forms) {
    forms = new Forms(index);
    CACHE.set(index, forms);
  }
  return forms;
}
