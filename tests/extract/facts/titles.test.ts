import { expect, test } from '@jest/globals';
import { readWords } from '../../../src/lexicon/words.js';
import { josaRole } from '../../../src/text/josa.js';
import { stated } from './stated.js';

const NAMES = { 한서윤: 'Person', 한빛전자: 'Company' } as const;
const rows = readWords('titles');
const topic = (title: string): string => `${title}${josaRole(title, '은') ? '은' : '는'}`;

test('who holds an office at a body is read up to each word that ends one', () => {
  const titles = rows.filter((row) => row.ends === 'yes').map((row) => row.title!);
  const missed = titles.filter(
    (title) =>
      !stated(`한서윤 한빛전자 미래 ${topic(title)} 1일 계획을 밝혔다.`, NAMES, { titles: true }).includes(
        `WORKS_FOR 한서윤 -> 한빛전자 [미래 ${title}]`,
      ),
  );
  // Who is only named for an office does not hold it.
  expect(missed).toEqual(['후보자', '당선인', '내정자']);
});

test('a company just spoken of has none of the offices that are the public’s', () => {
  const employs = (title: string): boolean =>
    stated(`한빛전자는 1일 계획을 밝혔다. 한서윤 ${topic(title)} 웃었다.`, NAMES).some((f) =>
      f.startsWith('WORKS_FOR'),
    );
  const titles = rows.filter((row) => row.public === 'yes').map((row) => row.title!);
  expect(titles.filter(employs)).toEqual([]);
  expect(employs('대표')).toBe(true);
});
