import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createExtractor, type Extractor } from '../../src/extract/pipeline.js';
import { articleOf } from '../text/article-of.js';

let extractor: Extractor;
let dir: string;

beforeAll(async () => {
  extractor = await createExtractor();
  dir = await mkdtemp(join(tmpdir(), 'jisik-lexicon-'));
});
afterAll(() => rm(dir, { recursive: true }));

const names = (e: Extractor, body: string, more = {}): string[] =>
  e.extract(articleOf(body, '', more)).entities.map((x) => `${x.type} ${x.name}`);

test('every span of an extraction holds its text, whatever the article', () => {
  const piece = fc.constantFrom(
    '삼성전자',
    '김하늘 대표',
    '는 ',
    '가 ',
    '을 ',
    '"좋다. 정말 좋다."고 ',
    "'가람 오픈 70B' 모델",
    '(NIPA)',
    ', ',
    '·',
    '▲',
    '◆ ',
    '\n\n',
    '다.',
    '밝혔다.',
    '서울 ',
    '정보통신산업진흥원',
    '5000억 개 매개변수',
    '인수했다. ',
    '李 대통령',
    '12·3 비상계엄',
    '(',
    ')',
    "'",
    '“',
    '”',
    ' 등 3개사',
    'GPT-5',
    '😀',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), fc.array(piece, { maxLength: 6 }), (body, title) => {
      const { article, entities, facts, figures, quotes } = extractor.extract(articleOf(body.join(''), title.join('')));
      const at = (s: { field: 'title' | 'body'; start: number; end: number }): string =>
        article[s.field].slice(s.start, s.end);
      const ids = new Set(entities.map((e) => e.id));
      for (const e of entities) {
        expect(e.mentions.length).toBeGreaterThan(0);
        for (const m of e.mentions) expect(at(m)).toBe(m.text);
      }
      for (const f of facts) {
        expect(at(f.evidence)).toBe(f.evidence.text);
        expect(ids.has(f.from) && ids.has(f.to)).toBe(true);
      }
      for (const f of figures) expect(at(f.evidence)).toBe(f.evidence.text);
      for (const q of quotes) {
        expect(at(q.span)).toBe(q.quote);
        expect(ids.has(q.speaker)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same article gives the same extraction, byte for byte, whatever was read before', async () => {
  const article = articleOf(
    '박서준 가람소프트 대표는 "좋다"고 말했다. 가람소프트는 삼성전자와 협력한다.',
    '가람소프트, 새 모델',
  );
  const first = JSON.stringify(extractor.extract(article));
  extractor.extract(articleOf('전혀 다른 글이다. 현대자동차가 나온다.'));
  expect(JSON.stringify(extractor.extract(article))).toBe(first);
  expect(JSON.stringify((await createExtractor()).extract(article))).toBe(first);
});

test('English articles give names of the lexicon and nothing by Korean rules', () => {
  const { entities, facts } = extractor.extract(
    articleOf('Samsung Electronics opened a plant in Texas.', '', { language: 'en' }),
  );
  expect(entities.map((e) => e.lexiconKey)).toContain('삼성전자');
  expect(facts).toEqual([]);
});

describe('the user’s own lexicon', () => {
  test('adds names, replaces rows and changes the version', async () => {
    await writeFile(join(dir, 'mine.tsv'), 'name\ttype\taliases\n가온누리\tCompany\t가온\n');
    const own = await createExtractor({ lexiconDirs: [dir] });
    expect(names(extractor, '가온누리는 쉬었다.')).toEqual([]);
    expect(names(own, '가온누리는 쉬었다.')).toEqual(['Company 가온누리']);
    expect(own.version).not.toBe(extractor.version);
  });

  test.each([
    ['no type column', 'name\n가온\n', 'line":1'],
    ['a type that is none', 'name\ttype\n가온\tFirm\n', 'Firm'],
    ['a row without a name', 'name\ttype\n\tCompany\n', 'line":2'],
    ['too many cells', 'name\ttype\n# 주석\n가온\tCompany\t\t\n', 'line":3'],
    ['a flag that is none', 'name\ttype\tflags\n가온\tCompany\tweird\n', 'weird'],
  ])('%s is refused with file and line', async (_what, text, said) => {
    const file = join(dir, 'mine.tsv');
    await writeFile(file, text);
    await expect(createExtractor({ lexiconDirs: [dir] })).rejects.toMatchObject({ code: 'lexicon-row', exit: 2 });
    await expect(createExtractor({ lexiconDirs: [dir] })).rejects.toThrow(said);
    await expect(createExtractor({ lexiconDirs: [dir] })).rejects.toThrow(file);
  });

  test('a folder that is not there', async () => {
    await expect(createExtractor({ lexiconDirs: [join(dir, 'none')] })).rejects.toMatchObject({
      code: 'lexicon-dir',
      exit: 2,
    });
  });
});
