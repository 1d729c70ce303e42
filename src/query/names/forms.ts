import { initials, letterMask, letters, skeleton, spellOut } from './distance.js';
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
  #mixed: Form[] | null = null;
  #byLength: Form[][] | null = null;
  /** Every key on a line of its own, and where each starts. */
  #lines: { readonly text: string; readonly starts: readonly number[] } | null = null;
  readonly #tables = new Map<string, Map<string, NamedEntity[]>>();

  constructor(index: NameIndex) {
    this.all = index.entities.flatMap((entity) => entity.keys.map((key) => formOf(entity, key, key)));
  }

  /** The keys whose letters are as many as `length`, give or take `slips`. */
  *ofLength(length: number, slips: number): Generator<Form> {
    if (!this.#byLength) {
      this.#byLength = [];
      for (const form of this.all) {
        this.#byLength[form.letters.length] ??= [];
        this.#byLength[form.letters.length]!.push(form);
      }
    }
    for (let n = length - slips; n <= length + slips; n++) yield* this.#byLength[n] ?? [];
  }

  /** Keys in both scripts, their Latin letters spelled out. */
  get mixed(): readonly Form[] {
    this.#mixed ??= this.all
      .filter(({ key }) => /[a-z]/.test(key) && HANGUL.test(key))
      .map(({ entity, key }) => formOf(entity, key, spellOut(key)));
    return this.#mixed;
  }

  /** Entities of which a name, longer than `key`, begins or ends with it; no more than `most`. */
  withEnd(key: string, most: number): NamedEntity[] {
    if (!this.#lines) {
      const starts: number[] = [];
      let text = '\n';
      for (const form of this.all) {
        starts.push(text.length);
        text += `${form.key}\n`;
      }
      this.#lines = { text, starts };
    }
    const { text, starts } = this.#lines;
    const found = new Set<NamedEntity>();
    for (const [needle, skip] of [
      [`\n${key}`, 1],
      [`${key}\n`, 0],
    ] as const)
      for (let at = text.indexOf(needle); at >= 0 && found.size < most; at = text.indexOf(needle, at + 1)) {
        const form = this.all[lastAtMost(starts, at + skip)]!;
        if (form.key.length > key.length) found.add(form.entity);
      }
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

/** The index of the last of some ascending numbers that is no more than `value`. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
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
