import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { josa } from 'es-hangul';
import { findMentions } from '../../../src/extract/mentions/find.js';
import { loadWords, type Words } from '../../../src/extract/mentions/words.js';
import type { Lexicon } from '../../../src/lexicon/lexicon.js';
import { LEXICON_DIR, loadLexicon } from '../../../src/lexicon/load.js';
import { readWords, type WordRow } from '../../../src/lexicon/words.js';
import { segment } from '../../../src/text/segment.js';
import { articleOf } from '../../text/article-of.js';

const PAIRS = { 은: '은/는', 이: '이/가', 을: '을/를', 과: '와/과' } as const;
const FOLDER = `${LEXICON_DIR}words/`;

/** The head of a file says what a row makes: `# example (use): sentence with {word} -> what is found in it`, or `no` and what is not. */
interface Example {
  /** One of those in the column `as`; undefined: every row's. */
  readonly use: string | undefined;
  readonly sentence: string;
  readonly finds: string;
}

function examplesOf(list: string): Example[] {
  const lines = readFileSync(`${FOLDER}${list}.tsv`, 'utf8').matchAll(/^# example(?: \(([\w-]+)\))?: (.+) -> (.+)$/gm);
  return [...lines].map(([, use, sentence, finds]) => ({ use, sentence: sentence!, finds: finds! }));
}

/** With the word in its place, and the particle behind it in the form that its ending asks for. */
function fill(text: string, word: string): string {
  return text.replace(/\{word\}([은이을과](?= ))?/g, (_all, particle?: keyof typeof PAIRS) =>
    particle ? word + josa.pick(word, PAIRS[particle]) : word,
  );
}

const lists = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => name.slice(0, -'.tsv'.length))
  .filter((list) => examplesOf(list).length > 0);

let words: Words;
let lexicon: Lexicon;
beforeAll(async () => {
  [words, lexicon] = await Promise.all([loadWords(), loadLexicon()]);
});

const usesOf = (row: WordRow): string[] => (row.as ?? '').split('|').filter((use) => use !== '');

describe.each(lists)('lexicon/words/%s.tsv', (list) => {
  test('each word is found in the sentence of its use', () => {
    const missed: string[] = [];
    for (const row of readWords(list))
      for (const { use, sentence, finds } of examplesOf(list)) {
        if (use !== undefined && !usesOf(row).includes(use)) continue;
        const text = fill(sentence, row.word!);
        const mentions = findMentions(segment(articleOf(text)), lexicon, words).mentions.flat();
        const none = finds.startsWith('no ');
        const wanted = fill(none ? finds.slice('no '.length) : finds, row.word!);
        if (mentions.some((m) => `${m.type} ${m.text}` === wanted) === none)
          missed.push(`${row.word} (${use}): ${text} -> ${mentions.map((m) => `${m.type} ${m.text}`).join(', ')}`);
      }
    expect(missed).toEqual([]);
  });

  test('no word twice, and every use has a sentence', () => {
    const rows = readWords(list);
    expect(rows.map((row) => row.word)).toEqual([...new Set(rows.map((row) => row.word))]);
    const shown = examplesOf(list).map(({ use }) => use);
    expect([...new Set(rows.flatMap(usesOf))].filter((use) => !shown.includes(use))).toEqual([]);
  });
});

test('some lists say what their rows make', () => {
  expect(lists.length).toBeGreaterThan(1);
});
