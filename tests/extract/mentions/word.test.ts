import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../src/extract/mentions/find.js';
import { viewOf } from '../../../src/extract/mentions/tokens.js';
import { type Lists, QUESTIONS, Trait, Word, WordBook } from '../../../src/extract/mentions/word.js';
import { Gates } from '../../../src/extract/mentions/word-gates.js';
import { loadWords } from '../../../src/extract/mentions/words.js';
import { loadLexicon } from '../../../src/lexicon/load.js';
import { isHangul } from '../../../src/text/hangul.js';
import { marksIn } from '../../../src/text/marks.js';
import { classesIn } from '../../../src/text/word-classes.js';

let lists: Lists;
/** Words of all lists and names of the lexicon, bare and before particles. */
let spellings: string[];
beforeAll(async () => {
  const [words, lexicon] = await Promise.all([loadWords(), loadLexicon()]);
  lists = { words, lexicon };
  const { titles, heads, kinds, foreignNames, common, notHeads, notNames } = words;
  const listed = [titles.keys(), heads.keys(), kinds.keys(), foreignNames, common, notHeads, notNames].flatMap(
    (list) => [...list],
  );
  const named = [...lexicon.rows()].flatMap(({ name, forms }) => [name, ...forms.map(({ text }) => text)]);
  const bare = [...new Set([...listed, ...named.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))])].filter(Boolean);
  spellings = bare.flatMap((word) =>
    ['', '은', '를', '에서', '으로', '의', '장', '법인', '위원회'].map((end) => word + end),
  );
});

const sentence = (text: string) =>
  ({
    field: 'body',
    start: 0,
    end: text.length,
    index: 0,
    text,
    paragraph: 0,
    section: 0,
    kind: 'sentence',
    classes: classesIn(text),
  }) as const;

const traits = (text: string, book: WordBook): boolean[][] =>
  viewOf(sentence(text), text, book).tokens.map((token) =>
    QUESTIONS.map((_, n) => token.is(n < 32 ? new Trait(1 << n, 0) : new Trait(0, 1 << (n - 32)))),
  );

describe('traits of words', () => {
  test('no word has one without a letter that the trait needs', () => {
    const wrong: string[] = [];
    for (const text of spellings) {
      const hangul = [...text].every((letter) => isHangul(letter.charCodeAt(0)));
      const word = new Word(text, hangul, marksIn(text), text.charCodeAt(0), text.charCodeAt(text.length - 1));
      for (const { holds, letters } of QUESTIONS) {
        // Classes of letters may be a part of the question.
        if (typeof letters === 'number' || [...letters].some((letter) => text.includes(letter))) continue;
        if (holds(word, lists)) wrong.push(`${text}: ${holds} needs ${letters}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('are asked of every word that has them and is what they must be', () => {
    const wrong: string[] = [];
    const gates = new Gates(QUESTIONS, lists);
    for (const text of spellings.filter((_, n) => n % 5 === 0)) {
      const hangul = [...text].every((letter) => isHangul(letter.charCodeAt(0)));
      const word = new Word(text, hangul, marksIn(text), text.charCodeAt(0), text.charCodeAt(text.length - 1));
      const { low, high } = gates.of(word);
      const asked = new Set(
        QUESTIONS.filter((_, n) => ((n < 32 ? low : high) & (1 << (n & 31))) !== 0).map(({ holds }) => holds),
      );
      for (const { holds, letters, must } of QUESTIONS) {
        if (asked.has(holds) || (must.hangul && !hangul)) continue;
        if (typeof letters === 'number' && (word.marks & letters) === 0) continue;
        if (text.length < (must.least ?? 0) || text.length > (must.most ?? text.length)) continue;
        if (holds(word, lists)) wrong.push(`${text}: ${holds}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('hold where they are not asked because it is sure, and not where another is needed that does not hold', () => {
    const wrong: string[] = [];
    const gates = new Gates(QUESTIONS, lists);
    const spared = [...QUESTIONS.entries()].filter(([, { must }]) => must.sure || must.is);
    expect(spared).not.toEqual([]);
    for (const text of spellings.filter((_, n) => n % 5 === 0)) {
      const hangul = [...text].every((letter) => isHangul(letter.charCodeAt(0)));
      const word = new Word(text, hangul, marksIn(text), text.charCodeAt(0), text.charCodeAt(text.length - 1));
      const { low, high } = gates.of(word);
      const isAsked = (trait: Trait) => ((low & trait.low) | (high & trait.high)) !== 0;
      for (const [n, { holds, must }] of spared) {
        if (!isAsked(n < 32 ? new Trait(1 << n, 0) : new Trait(0, 1 << (n - 32)))) continue;
        if (must.sure && !holds(word, lists)) wrong.push(`${text}: not sure of ${holds}`);
        const needed = QUESTIONS.find((_, m) => (m < 32 ? must.is?.low === 1 << m : must.is?.high === 1 << (m - 32)));
        if (needed && holds(word, lists) && !(isAsked(must.is!) && needed.holds(word, lists)))
          wrong.push(`${text}: ${holds} without ${needed.holds}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('do not depend on what was read before', () => {
    const used = new WordBook(lists);
    fc.assert(
      fc.property(fc.array(fc.nat(spellings.length - 1), { minLength: 1, maxLength: 60 }), (picked) => {
        const text = picked.map((n) => spellings[n]!).join(' ');
        expect(traits(text, used)).toEqual(traits(text, new WordBook(lists)));
      }),
      { numRuns: 20 },
    );
  });
});
