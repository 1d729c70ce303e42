import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { wrapped } from '../../src/query/render/table.js';
import { widthOf } from '../../src/query/render/width.js';
import { render } from '../../src/query/render.js';

const answer = {
  columns: ['partner', 'partnerId', 'type', 'status', 'sources', 'last'],
  rows: [
    {
      partner: '한국전자통신연구원 부설 국가보안기술연구소',
      partnerId: 'Organization:x',
      type: 'Organization',
      status: 'planned',
      sources: 1234,
      last: '2025-12-30T09:00:00+09:00',
    },
    { partner: 'A|B, "C"\n=1+1', partnerId: 'Company:=y', type: 'Company', status: 'stated', sources: 1, last: null },
    {
      partner: '한빛'.normalize('NFD'),
      partnerId: 'Company:z',
      type: 'Company',
      status: 'former',
      sources: 2,
      last: null,
    },
    { partner: '👩‍👩‍👧 가족', partnerId: 'Company:w', type: 'Company', status: 'stated', sources: 2, last: null },
  ],
};
const query = loadCatalogue().queries.find(({ name }) => name === 'partners')!;

describe('an answer', () => {
  test.each([40, 60, 100])('as a table %d columns wide has lines of one width that fit', async (width) => {
    const lines = (await render(answer, 'table', { language: 'ko', width, query })).split('\n');
    const widths = new Set(lines.map((line) => stringWidth(line)));
    expect(widths.size).toBe(1);
    expect([...widths][0]).toBeLessThanOrEqual(width);
    const letters = lines.join('').replace(/[^가-힣]/g, '');
    for (const syllable of '국가보안기술연구소') expect(letters).toContain(syllable);
  });

  test('speaks the language of the reader', async () => {
    const korean = await render(answer, 'md', { language: 'ko', query });
    expect(korean.split('\n')[0]).toBe('| 협력사 | 종류 | 상태 | 출처 | 최근 보도 |');
    expect(korean).toContain('| 기관·단체 | 예정 | 1,234 | 2025-12-30 |');
    const english = await render(answer, 'md', { language: 'en', query });
    expect(english.split('\n')[0]).toBe('| Partner | Type | Status | Sources | Last reported |');
    expect(english).toContain('A\\|B');
  });

  test('names one body by its kind where the question asks for kinds in the plural', async () => {
    const activeIn = loadCatalogue().queries.find(({ name }) => name === 'active-in')!;
    const row = {
      name: '한빛전자',
      nameId: 'Company:한빛전자',
      type: 'Company',
      relations: ['LOCATED_IN'],
      status: 'stated',
    };
    const given = { columns: Object.keys(row), rows: [row] };
    const text = await render(given, 'md', { language: 'en', width: 100, query: activeIn });
    expect(text).toContain('| company |');
    expect(text).not.toContain('companies');
  });

  test('vertically names every cell', async () => {
    expect(
      await render({ ...answer, rows: answer.rows.slice(0, 1) }, 'vertical', { language: 'ko', width: 60, query }),
    ).toBe(
      [
        '── 1 ──',
        '협력사     한국전자통신연구원 부설 국가보안기술연구소',
        '종류       기관·단체',
        '상태       예정',
        '출처       1,234',
        '최근 보도  2025-12-30',
      ].join('\n'),
    );
  });

  test('for programs keeps names, ids and nulls', async () => {
    expect(JSON.parse(await render(answer, 'json', { language: 'ko', query }))).toEqual(answer);
    const lines = (await render(answer, 'jsonl', { language: 'ko', query })).split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(answer.rows);
    const csv = await render(answer, 'csv', { language: 'ko', query });
    expect(csv.split('\n')[0]).toBe('partner,partnerId,type,status,sources,last');
    expect(csv).toContain('"A|B, ""C""\n=1+1",Company:=y,Company,stated,1,');
  });
});

test('widths and lines of plain text, told without the packages, are theirs', () => {
  const piece = fc.constantFrom(
    'a',
    'B-2',
    ' ',
    '  ',
    '가',
    '힣',
    '漢',
    '·',
    '“',
    '…',
    '、',
    '《',
    'é',
    'ㅋ',
    '👍',
    '\u1112',
    '\t',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (cell, width) => {
      expect(widthOf(cell)).toBe(stringWidth(cell));
      const options = { hard: true, trim: true, wordWrap: true };
      expect(wrapped(cell, width)).toBe(wrapAnsi(cell.normalize('NFC'), width, options));
    }),
    { numRuns: 2_000 },
  );
});
