import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/article/article.js';
import { belowMinimum, parseMinimum } from '../../src/evaluate/minimum.js';
import { runEvaluation } from '../../src/evaluate/run.js';
import type { Extraction } from '../../src/extract/extraction.js';
import { BODY, EXTRACTION, GOLD, TITLE } from './sample.js';

let root: string;
let read: Article[] = [];
/** Gives the sample's extraction for whatever article it is handed. */
const extractor = {
  extract(article: Article): Extraction {
    read.push(article);
    return { ...EXTRACTION, article: { ...article } };
  },
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jisik-eval-'));
  for (const folder of ['gold', 'none', 'broken', 'news']) await mkdir(join(root, folder));
  await writeFile(join(root, 'gold/991_1.json'), JSON.stringify(GOLD));
  await writeFile(
    join(root, 'broken/a.json'),
    JSON.stringify({ ...GOLD, entities: [{ id: 'e1', type: 'Firm', name: 'x' }] }),
  );
  const file = (id: string, crawled: string) => `---\nid: ${id}\ntitle: ${TITLE}\ncrawled_at: ${crawled}\n---\n${BODY}`;
  await writeFile(join(root, 'news/a.md'), file('991_1', '2025-12-31 00:00'));
  await writeFile(join(root, 'news/b.md'), file('991_1', '2025-12-30 00:00'));
  await writeFile(join(root, 'news/other.md'), file('991_2', '2025-12-30 00:00'));
  await writeFile(join(root, 'news/z.md'), Buffer.from([0, 1, 2]));
});
afterAll(() => rm(root, { recursive: true }));

const run = (min = '', gold = 'gold') =>
  runEvaluation({
    goldDir: join(root, gold),
    paths: [join(root, 'news')],
    extractor,
    min: parseMinimum(min),
    onProblem: () => {},
  });

describe('running an evaluation', () => {
  test('extracts the annotated articles alone, of one id the latest crawl', async () => {
    read = [];
    const { evaluation, below } = await run();
    expect(read.map(({ id, path }) => [id, path.split('/').at(-1)])).toEqual([['991_1', 'a.md']]);
    expect(evaluation.scores.entity).toMatchObject({ tp: 4, fp: 1, fn: 2 });
    expect(below).toEqual([]);
  });

  test('counts the articles asked for alone', async () => {
    const asked = (ids: string[]) =>
      runEvaluation({ goldDir: join(root, 'gold'), paths: [join(root, 'news/a.md')], extractor, ids });
    expect((await asked(['991_1'])).evaluation).toMatchObject({ articles: 1, missing: 0 });
    expect((await asked(['991_9'])).evaluation).toMatchObject({ articles: 0, missing: 0, scores: {} });
  });

  test('says which minima are missed', async () => {
    const { below } = await run(
      'entity.f1=72.7,entity.p=81,fact.recall=75,quote.boundaries=100,fact.evidence=81,ACQUIRES.f1=1',
    );
    expect(below.map(({ measure, least, measured }) => [measure, least, Math.round(measured)])).toEqual([
      ['entity.p', 81, 80],
      ['fact.evidence', 81, 80],
      ['ACQUIRES.f1', 1, 0],
    ]);
    const error = belowMinimum(below);
    expect(error).toMatchObject({ code: 'eval-below', exit: 7 });
    expect(error.details.what).toBe('entity.p 80.0 < 81, fact.evidence 80.0 < 81, ACQUIRES.f1 0.0 < 1');
  });

  test('takes minima one by one or in a row', () => {
    expect(parseMinimum(['entity.f1=60', 'fact.p=50.5,quote.f1=1'])).toEqual([
      { measure: 'entity.f1', least: 60 },
      { measure: 'fact.p', least: 50.5 },
      { measure: 'quote.f1', least: 1 },
    ]);
  });

  test('refuses minima that make no sense before any work', async () => {
    for (const wrong of ['entity', 'entity.f1=', 'entity.f1=101', 'entity.f1>5']) {
      expect(() => parseMinimum(wrong)).toThrow(expect.objectContaining({ code: 'invalid-option-value', exit: 2 }));
    }
    read = [];
    for (const unknown of ['entities.f1=5', 'entity.f2=5', 'constructor.f1=1', 'toString.length=1']) {
      await expect(run(unknown)).rejects.toMatchObject({ code: 'invalid-option-value', exit: 2 });
    }
    expect(read).toEqual([]);
  });

  test('names what is wrong with the annotations', async () => {
    await expect(run('', 'gone')).rejects.toMatchObject({ code: 'missing-file', exit: 3 });
    await expect(run('', 'none')).rejects.toMatchObject({ code: 'no-gold', exit: 4 });
    await expect(run('', 'broken')).rejects.toMatchObject({
      code: 'broken-gold',
      exit: 3,
      details: { reason: expect.stringMatching(/entities\.0\.type/) },
    });
  });

  test('without a listener a file that cannot be read ends it', async () => {
    const unheard = runEvaluation({ goldDir: join(root, 'gold'), paths: [join(root, 'news')], extractor });
    await expect(unheard).rejects.toMatchObject({ code: 'binary-file' });
  });
});
