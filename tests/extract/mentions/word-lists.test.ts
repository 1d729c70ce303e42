import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findMentions } from '../../../src/extract/mentions/find.js';
import { loadWords, type Words } from '../../../src/extract/mentions/words.js';
import { Lexicon } from '../../../src/lexicon/lexicon.js';
import { LEXICON_DIR } from '../../../src/lexicon/load.js';
import { parseRows } from '../../../src/lexicon/parse.js';
import { readWords } from '../../../src/lexicon/words.js';
import { josaRole } from '../../../src/text/josa.js';
import { segment } from '../../../src/text/segment.js';
import { articleOf } from '../../text/article-of.js';

let words: Words;
const none = new Lexicon([], 'none');

/** What the rules find in a text without any lexicon: 'Type text'. */
function found(text: string): string[] {
  return findMentions(segment(articleOf(text)), none, words)
    .mentions.flat()
    .map((m) => `${m.type} ${m.text}`);
}

/** The sentence with the word in its slot and the particle that its ending asks for. */
function fill(sentence: string, slot: string, word: string): string {
  const particle = josaRole(word, '은') ? '은' : '는';
  return sentence.replace(new RegExp(`\\{${slot}\\}은`), `${word}${particle}`).replace(`{${slot}}`, word);
}

/** The carrier sentence that a word list declares in its head. */
function carrier(list: string): string {
  return /^# example: (.+)$/m.exec(readFileSync(`${LEXICON_DIR}words/${list}.tsv`, 'utf8'))![1]!;
}

beforeAll(async () => {
  words = await loadWords();
});

describe('every row of the word lists does what its file says, in the sentence that the file declares', () => {
  test('titles: a person stands before each', async () => {
    const sentence = carrier('titles');
    const rows = readWords('titles').flatMap((r) => (r.class === '' ? [] : [r.title!]));
    const missed = rows.filter((title) => !found(fill(sentence, 'title', title)).includes('Person 김하늘'));
    expect(missed).toEqual([]);
  });

  test('surnames: each makes a name', async () => {
    const sentence = carrier('surnames');
    const rows = readWords('surnames').map((r) => r.surname!);
    const missed = rows.filter((s) => !found(fill(sentence, 'surname', s)).includes(`Person ${s}영희`));
    expect(missed).toEqual([]);
  });

  test('given names from abroad: the word after is the surname', async () => {
    const sentence = carrier('foreign-given-names');
    const rows = readWords('foreign-given-names').map((r) => r.name!);
    const missed = rows.filter(
      (n) => !found(fill(sentence, 'name', n)).some((m) => m.startsWith(`Person ${n} 클레이턴`)),
    );
    expect(missed).toEqual([]);
  });

  test('kinds: each gives the name in quotation marks its type', async () => {
    const sentence = carrier('kinds');
    const missed = readWords('kinds').filter((r) => !found(fill(sentence, 'kind', r.kind!)).includes(`${r.type} 가람`));
    expect(missed.map((r) => r.kind)).toEqual([]);
  });

  test('head nouns: each makes a name of its type when it is trusted', async () => {
    const sentence = carrier('heads');
    const rows = readWords('heads').filter((r) => r.trust === 'high' && Number(r.glued || 99) <= 4);
    const missed = rows.filter((r) => !found(fill(sentence, 'head', r.head!)).includes(`${r.type} 한빛가람${r.head}`));
    expect(missed.map((r) => r.head)).toEqual([]);
  });

  test('head nouns that need a name before them: a name the lexicon knows is one', async () => {
    const rows = readWords('heads').filter((r) => r.trust === 'named');
    const cities = new Lexicon(parseRows('name\ttype\n가람시\tPlace', 'test.tsv'), 'test');
    const in_ = (text: string): string[] =>
      findMentions(segment(articleOf(text)), cities, words)
        .mentions.flat()
        .map((m) => `${m.type} ${m.text}`);
    const missed = rows.filter((r) => !in_(`이날 가람시${r.head}에서 열렸다.`).includes(`${r.type} 가람시${r.head}`));
    expect(missed.map((r) => r.head)).toEqual([]);
    expect(rows.filter((r) => in_(`이날 나래온${r.head}에서 열렸다.`).length > 0).map((r) => r.head)).toEqual([]);
  });

  test('homographs: in the sentence of the row its word is no name, elsewhere it is', async () => {
    const rows = readWords('homographs');
    const named = (text: string, word: string): boolean =>
      findMentions(
        segment(articleOf(text)),
        new Lexicon(parseRows(`name\ttype\n${word}\tPlace`, 'test.tsv'), 'test'),
        words,
      )
        .mentions.flat()
        .some((m) => m.text === word);
    expect(rows.filter((r) => !r.example!.includes(r.word!) || named(r.example!, r.word!)).map((r) => r.word)).toEqual(
      [],
    );
    expect(rows.filter((r) => !named(`그는 ${r.word}에서 돌아왔다.`, r.word!)).map((r) => r.word)).toEqual([]);
  });

  test.each(['not-names', 'common', 'generic', 'weak'])('%s: no word twice', async (list) => {
    const rows = readWords(list).map((r) => r.word!);
    const seen = new Set<string>();
    expect(rows.filter((w) => seen.size === seen.add(w).size)).toEqual([]);
  });
});
