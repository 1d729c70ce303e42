import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { errorOf, jisik, type Outcome, outputOf, workplace } from './jisik.js';

const place = await workplace();
const run = (...args: string[]): Promise<Outcome> => jisik(args, { cwd: place.dir });
const said = async (...args: string[]): Promise<string> => outputOf(await run(...args));
const ids = async (...where: string[]): Promise<string[]> => {
  const { rows } = JSON.parse(
    await said('cypher', 'MATCH (e:Entity) RETURN e.id AS id ORDER BY id', '--json', ...where),
  ) as { rows: { id: string }[] };
  return rows.map(({ id }) => id);
};
/** The graph that a fresh store would hold now. */
let stores = 0;
const rebuilt = async (): Promise<string> => {
  const store = `grafeo:rebuilt-${++stores}`;
  await said('ingest', 'news', '--json', '--store', store);
  return said('export', '--store', store);
};
const DECISIONS = join(place.dir, '.jisik/lexicon/decisions.tsv');

beforeAll(async () => {
  for (const folder of ['news', 'more', 'own']) await mkdir(join(place.dir, folder));
  const texts = [
    '김하늘 한빛전자 대표는 30일 새 공장을 지었다고 말했다. 한빛전자는 삼성전자와 업무협약을 체결했다.',
    '김하늘 누리로봇 이사는 30일 서울에서 강연했다.',
    '가람물산㈜은 30일 실적을 발표했다. 삼전 관계자는 "좋다"고 말했다.',
    '네이버는 31일 새 검색을 공개했다.',
  ];
  for (const [i, text] of texts.entries())
    await place.write(`news/${i}.md`, `---\ntitle: 소식 ${i}\npublished_at: 2025-01-0${i + 1} 09:00\n---\n${text}\n`);
  await said('ingest', 'news', '--json');
});
afterAll(() => place.remove());

test('two people of one name become one, and two again', async () => {
  const before = await said('export');
  expect(await ids()).toEqual(expect.arrayContaining(['Person:김하늘@누리로봇', 'Person:김하늘@한빛전자']));
  await said('entity', 'merge', 'Person:김하늘@한빛전자', 'Person:김하늘@누리로봇', '--json');
  await said('ingest', 'news', '--json');
  expect((await ids()).filter((id) => id.startsWith('Person:김하늘'))).toEqual(['Person:김하늘']);
  expect(await said('export')).toBe(await rebuilt());

  expect(await said('entity', 'list', '--lang', 'en')).toMatch(
    /^1 +merge +Person:김하늘@한빛전자 +Person:김하늘@누리로봇$/m,
  );
  await said('entity', 'undo', '1', '--json');
  await said('ingest', 'news', '--json');
  expect(await said('export')).toBe(before);
});

test('somebody of the same name is parted by the body', async () => {
  await place.write(
    'more/a.md',
    '---\ntitle: 가\npublished_at: 2025-02-01 09:00\n---\n최민서 한빛전자 대표는 30일 누리로봇을 찾았다.\n',
  );
  await place.write(
    'more/b.md',
    '---\ntitle: 나\npublished_at: 2025-02-02 09:00\n---\n최민서 누리로봇 이사는 30일 한빛전자 이사도 겸한다. 최민서 한빛전자 이사는 바쁘다.\n',
  );
  const store = ['--store', 'grafeo:people'];
  await said('ingest', 'more', '--json', ...store);
  const people = async () => (await ids(...store)).filter((id) => id.startsWith('Person:'));
  expect(await people()).toEqual(['Person:최민서']);
  await said('entity', 'split', '최민서', '@누리로봇', '--json', ...store);
  await said('ingest', 'more', '--json', ...store);
  expect(await people()).toEqual(['Person:최민서@누리로봇', 'Person:최민서@한빛전자']);
  await said('entity', 'undo', '1', '--json', ...store);
  await said('ingest', 'more', '--json', ...store);
  expect(await people()).toEqual(['Person:최민서']);
});

test('a decision reads again only the articles that hold one of its names', async () => {
  const before = await said('export');
  const readBy = async (): Promise<Record<string, string>> => {
    const { rows } = JSON.parse(
      await said('cypher', 'MATCH (s:Source) RETURN s.path AS path, s.extractor AS extractor', '--json'),
    ) as { rows: { path: string; extractor: string }[] };
    return Object.fromEntries(rows.map(({ path, extractor }) => [path, extractor]));
  };
  const first = await readBy();
  await said('entity', 'alias', '네이버', '새 검색', '--json');
  await said('ingest', 'news', '--json');
  const second = await readBy();
  expect(Object.keys(second).filter((path) => second[path] !== first[path])).toEqual(['news/3.md']);

  await said('entity', 'split', '삼성전자', '삼전', '--json');
  await said('ingest', 'news', '--json');
  expect(await ids()).toContain('Company:삼전');
  expect(await said('export')).toBe(await rebuilt());

  await said('entity', 'merge', '삼성전자', '가람물산', '--json');
  await said('ingest', 'news', '--json');
  expect(await ids()).not.toContain('Company:가람물산');
  expect(await said('export')).toBe(await rebuilt());

  // By hand, as anybody may: the lines go, the comments stay.
  const text = await readFile(DECISIONS, 'utf8');
  await writeFile(
    DECISIONS,
    text
      .split('\n')
      .filter((line) => !/^(?:alias|split|merge)\t/.test(line))
      .join('\n'),
  );
  await said('ingest', 'news', '--json');
  expect(await said('export')).toBe(before);
});

test.each([
  [['entity', 'join', '삼성전자', '네이버'], 2, 'invalid-option-value'],
  [['entity', 'merge', '삼성전자'], 2, 'missing-argument'],
  [['entity', 'merge', '삼성전자', '삼성전자'], 2, 'same-entity'],
  [['entity', 'merge', '삼성전자', '없는회사이름'], 4, 'unknown-name'],
  [['entity', 'merge', '김하늘', '삼성전자'], 4, 'ambiguous-name'],
  [['entity', 'alias', '삼성전자', '네이버'], 2, 'alias-is-entity'],
  [['entity', 'alias', '삼성전자', '삼성전자'], 2, 'same-entity'],
  [['entity', 'split', '삼성전자', '네이버'], 2, 'not-split'],
  [['entity', 'undo', '9'], 4, 'no-such-decision'],
])('%j ends with %d: %s', async (args, code, said) => {
  const outcome = await run(...args, '--json');
  expect([outcome.code, errorOf(outcome).code]).toEqual([code, said]);
});

test('a line that is no decision is named, and nothing is read', async () => {
  await place.write('own/decisions.tsv', 'decision\tentity\tother\nmerge\t한빛전자\tCompany:누리로봇\n');
  const outcome = await run('ingest', 'news', '--lexicon', 'own', '--json');
  expect([outcome.code, errorOf(outcome).code]).toEqual([2, 'lexicon-row']);
  expect(outcome.stderr).toContain('한빛전자');
});
