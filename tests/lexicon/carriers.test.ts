import { beforeAll, describe, expect, test } from '@jest/globals';
import { josa } from 'es-hangul';
import { matches } from '../../src/extract/mentions/matcher.js';
import { viewOf } from '../../src/extract/mentions/tokens.js';
import { wordBook } from '../../src/extract/mentions/word.js';
import { loadWords, type Words } from '../../src/extract/mentions/words.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import type { LexiconRow } from '../../src/lexicon/row.js';
import { classesIn } from '../../src/text/word-classes.js';
import { lexiconFiles } from './lexicon-files.js';

const PAIRS = {
  은: '은/는',
  는: '은/는',
  이: '이/가',
  가: '이/가',
  을: '을/를',
  를: '을/를',
  과: '와/과',
  와: '와/과',
} as const;
/** A character that stands alone in headlines: before a comma, or beside a middle dot. */
const HEADLINES = ['{name}, 새 대책 발표', '{name}·日 회담 열려'];

let lexicon: Lexicon;
let words: Words;
beforeAll(async () => {
  [lexicon, words] = await Promise.all([loadLexicon(), loadWords()]);
});

/** `carrier` with `name` in its place, the particle behind it in the form that the name's ending asks for. */
function fill(carrier: string, name: string): { text: string; start: number } {
  const start = carrier.indexOf('{name}');
  const text = carrier.replace(/\{name\}(?:([은는이가을를과와])(?= )|(으?로)(?= ))?/, (_all, one, ro) => {
    const read = name.replace(/\d$/, (digit) => '영일이삼사오육칠팔구'[Number(digit)]!);
    if (one) return name + (/[가-힣]$/.test(read) ? josa.pick(read, PAIRS[one as keyof typeof PAIRS]) : one);
    return ro ? name + josa.pick(read, '으로/로') : name;
  });
  return { text, start };
}

function rowsAt(text: string, start: number, end: number): LexiconRow[] {
  const view = viewOf(
    {
      field: 'body',
      start: 0,
      end: text.length,
      index: 0,
      text,
      classes: classesIn(text),
      paragraph: 0,
      section: 0,
      kind: 'sentence',
    },
    text,
    wordBook(words, lexicon),
  );
  return matches(view, lexicon, words, true)
    .filter((m) => m.start === start && m.end === end)
    .flatMap((m) => m.form.rows.map((r) => r.row));
}

describe.each(lexiconFiles())('lexicon/$file', ({ file, carriers, lines, rows }) => {
  test('every form of every row is found in a carrier sentence of the file', () => {
    const missed: string[] = [];
    for (const row of rows)
      for (const { text: form } of row.forms) {
        const sentences = (form.length === 1 ? HEADLINES : carriers).map((c) => fill(c, form));
        const misses = sentences.filter(
          ({ text, start }) =>
            !rowsAt(text, start, start + form.length).some((r) => r.name === row.name && r.type === row.type),
        );
        if (form.length === 1 ? misses.length === sentences.length : misses.length > 0)
          missed.push(`${file}: ${row.name}: ${misses.map((m) => m.text).join(' | ')}`);
      }
    expect(missed).toEqual([]);
  });

  test('every example names its row', () => {
    const missed = lines.flatMap(({ line, cells }, i) => {
      const example = cells[7]!;
      if (example === '') return [];
      const row = rows[i]!;
      const found = row.forms.some(({ text: form }) =>
        [...example.matchAll(new RegExp(form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].some((m) =>
          rowsAt(example, m.index, m.index + form.length).some((r) => r.name === row.name && r.type === row.type),
        ),
      );
      return found ? [] : [`${file}:${line} ${row.name}: ${example}`];
    });
    expect(missed).toEqual([]);
  });
});
