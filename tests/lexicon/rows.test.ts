import { describe, expect, test } from '@jest/globals';
import { foldName } from '../../src/text/fold.js';
import { COLUMNS, lexiconFiles } from './lexicon-files.js';

const SOURCES = new Set(['krx', 'dart', 'gov', 'univ', 'okt', 'konec', 'fact']);
const files = lexiconFiles();

describe.each(files)('lexicon/$file', ({ file, carriers, header, lines }) => {
  test('has the columns and a carrier sentence', () => {
    expect(header.split('\t')).toEqual(COLUMNS);
    expect(carriers.length).toBeGreaterThan(0);
  });

  test('has whole, trimmed cells and a known source in every row', () => {
    const wrong = lines.filter(
      ({ cells }) =>
        cells.length !== COLUMNS.length ||
        cells.some((c) => c !== c.trim() || /\s{2}/.test(c)) ||
        !SOURCES.has(cells[6]!),
    );
    expect(wrong.map(({ line, cells }) => `${file}:${line} ${cells.join(' ; ')}`)).toEqual([]);
  });

  test('writes every form once', () => {
    const twice = lines.flatMap(({ line, cells }) => {
      const forms = [cells[0]!, ...cells[2]!.split('|'), ...cells[3]!.split('|')].filter((f) => f !== '');
      const aliases = cells[2]!.split('|');
      return aliases.length === new Set(aliases).size && !aliases.includes(cells[0]!) && forms.length > 0
        ? []
        : [`${file}:${line} ${cells[0]}`];
    });
    expect(twice).toEqual([]);
  });

  test('gives an ambiguous row a sentence of its own that names it', () => {
    const wrong = lines.filter(({ cells }) => {
      if (!cells[4]!.split('|').includes('ambiguous')) return false;
      const forms = [cells[0]!, ...cells[2]!.split('|'), ...cells[3]!.split('|')].filter((f) => f !== '');
      return !forms.some((f) => cells[7]!.includes(f.replace(/\?$/, '')));
    });
    expect(wrong.map(({ line, cells }) => `${file}:${line} ${cells[0]}`)).toEqual([]);
  });

  test('keeps one-syllable forms in rows flagged short', () => {
    const wrong = lines.filter(({ cells }) => {
      const forms = [cells[0]!, ...cells[2]!.split('|')].filter((f) =>
        /^[\p{Script=Han}\p{Script=Hangul}]\??$/u.test(f),
      );
      return forms.length > 0 && !cells[4]!.split('|').includes('short');
    });
    expect(wrong.map(({ line, cells }) => `${file}:${line} ${cells[0]}`)).toEqual([]);
  });
});

test('a name is one row per type, over all files', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { file, rows } of files)
    for (const row of rows) {
      const key = `${row.type} ${foldName(row.name)}`;
      if (seen.has(key)) twice.push(`${key}: ${seen.get(key)}, ${file}`);
      seen.set(key, file);
    }
  expect(twice).toEqual([]);
});

test('no form belongs to two rows of one type without a mark of doubt', () => {
  const owner = new Map<string, string>();
  const claimed: string[] = [];
  for (const { file, rows } of files)
    for (const row of rows)
      for (const form of row.forms) {
        if (form.ambiguous) continue;
        const key = `${row.type} ${foldName(form.text)}`;
        const mine = `${row.name} (${file})`;
        const other = owner.get(key);
        if (other !== undefined && other !== mine) claimed.push(`${form.text}: ${other}, ${mine}`);
        owner.set(key, mine);
      }
  expect(claimed).toEqual([]);
});
