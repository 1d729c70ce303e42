import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseArticle } from '../../src/article/read.js';
import { verifyGraph } from '../../src/export/verify.js';
import type { Extraction } from '../../src/extract/extraction.js';
import { differenceOf } from '../../src/ingest/changes.js';
import { importGraph } from '../../src/ingest/import-graph.js';
import { load } from '../../src/ingest/load.js';
import { findRun, listRuns } from '../../src/ingest/runs.js';
import type { GraphStore } from '../../src/store/store.js';
import { tempStore } from '../store/temp-store.js';
import { grammarExtractor } from './grammar-extractor.js';
import { wireText } from './properties.js';
import { exported, World } from './world.js';

const extractor = grammarExtractor(['한빛전자']);
const now = () => new Date('2025-06-01T00:00:00Z');

let world: World;
let stores: { store: GraphStore; remove(): Promise<void> }[];
const makeStore = async (): Promise<GraphStore> => {
  const made = await tempStore();
  stores.push(made);
  return made.store;
};

beforeEach(async () => {
  stores = [];
  world = await World.create(extractor);
  await world.put('1', { body: `김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.\n${wireText(0)}` });
  await world.put('2', { body: `한빛전자와 가온이 협력한다.\n미르의 크기는 70B이다.\n${wireText(0)}` });
  await world.put('3', { body: '김민수 가온 교수가 말했다.\n김민수가 "선\u2028이다" 이라고 했다.' });
});

afterEach(async () => {
  await world.destroy();
  for (const one of stores) await one.remove();
});

/** What `jisik extract --json` would print for the folder, one line per file. */
async function extractions(): Promise<string[]> {
  const lines: string[] = [];
  for (const name of (await readdir(world.folder)).sort()) {
    const file = path.join(world.folder, name);
    const { article } = parseArticle(await readFile(file), { path: file, defaultId: name });
    lines.push(JSON.stringify(extractor.extract(article)));
  }
  return lines;
}

const loadLines = (store: GraphStore, ...parts: string[][]) => loadFrom(store, false, ...parts);

/** `once`: from what cannot be read again, as standard input. */
const loadFrom = (store: GraphStore, once: boolean, ...parts: string[][]) =>
  load({
    store,
    now,
    stepSize: 1,
    sources: parts.map((lines, i) => ({
      path: '-',
      once,
      open: () => Readable.from([lines.join('\n'), i ? '' : '\n']),
    })),
  });

describe('extractions made elsewhere', () => {
  test('give the graph that ingesting gives, in whatever order and files', async () => {
    const [here, there] = [await makeStore(), await makeStore()];
    await world.ingest(here);
    const [first, ...others] = await extractions();
    expect(await loadLines(there, others.reverse(), [first!])).toMatchObject({ read: 3, new: 3, rejected: [] });
    expect(await exported(there)).toBe(await exported(here));
  });

  test('change nothing the second time, and only what they change afterwards', async () => {
    const store = await makeStore();
    await loadLines(store, await extractions());
    expect(await loadLines(store, await extractions())).toMatchObject({ read: 3, unchanged: 3, run: null });
    await world.put('3', { body: '김민수 가온 교수가 말했다.' });
    expect(await loadLines(store, await extractions())).toMatchObject({ changed: 1, unchanged: 2 });
    const other = await makeStore();
    await world.ingest(other);
    expect(await exported(store)).toBe(await exported(other));
  });

  test.each([
    ['as it was', '한빛전자가 아라를 개발했다.', false],
    ['that has changed itself', '누리가 아라를 개발했다.', false],
    ['as it was, read once', '한빛전자가 아라를 개발했다.', true],
    ['that has changed itself, read once', '누리가 아라를 개발했다.', true],
  ])('an article whose holder changes is taken over by the other file that holds it, %s', async (_, before, once) => {
    const after = '한빛전자가 아라를 개발했다.';
    const [lived, built] = [await makeStore(), await makeStore()];
    const line = (file: string, body: string, crawled: string) => {
      const text = `---\nid: x\ntitle: 시험 기사\ncrawled_at: ${crawled}\n---\n${body}\n`;
      const { article } = parseArticle(new TextEncoder().encode(text), { path: file, defaultId: file });
      return JSON.stringify(extractor.extract(article));
    };
    const other = (body: string) => line('f1', body, '2025-05-02 00:00');
    await loadLines(lived, [other(before), line('f2', '누리가 미르를 개발했다.', '2025-05-03 00:00')]);
    const final = [other(after), line('f2', '누리가 미르를 개발했다.', '2025-05-01 00:00')];
    const kind = before === after ? 'unchanged' : 'changed';
    expect(await loadFrom(lived, once, final)).toMatchObject({ read: 2, [kind]: 1, duplicates: 1, new: 0 });
    await loadLines(built, final);
    expect(await exported(lived)).toContain('한빛전자');
    expect(await exported(lived)).toBe(await exported(built));
  });

  const damaged: [string, (one: Extraction) => unknown, RegExp][] = [
    ['that is no JSON', () => 'nonsense', /JSON/],
    ['without an article', ({ article: _, ...rest }) => rest, /article/],
    [
      'of an unknown type',
      (one) => ({ ...one, entities: [{ ...one.entities[0], type: 'Animal' }] }),
      /entities\.0\.type/,
    ],
    [
      'whose words stand elsewhere',
      (one) => ({ ...one, article: { ...one.article, body: '다른 글' } }),
      /is not at body/,
    ],
  ];
  test.each(damaged)('a line %s costs itself only', async (_, damage, reason) => {
    const store = await makeStore();
    const [first, ...others] = await extractions();
    const bad = damage(JSON.parse(first!) as Extraction);
    const report = await loadLines(store, [typeof bad === 'string' ? bad : JSON.stringify(bad), ...others]);
    expect(report).toMatchObject({ new: 2, rejected: [{ code: 'extraction-line', details: { line: 1 } }] });
    expect(report.rejected[0]!.details.reason).toMatch(reason);
  });
});

describe('a graph rebuilt from its export', () => {
  const file = () => path.join(path.dirname(world.folder), 'graph.jsonl');

  test('exports the same bytes, is sound, and is replaced by its articles when they are ingested', async () => {
    const [here, there] = [await makeStore(), await makeStore()];
    await world.ingest(here);
    const text = await exported(here);
    await writeFile(file(), text);
    const report = await importGraph({ store: there, file: file(), now });
    expect(report.nodes + report.edges).toBe(text.trimEnd().split('\n').length);
    expect(await exported(there)).toBe(text);
    const reader = await there.reader();
    expect((await verifyGraph({ reader })).findings).toEqual([]);
    await reader.close();

    await world.put('2', { body: `한빛전자와 가온이 협력한다.\n${wireText(1)}` });
    for (const store of [here, there]) await world.ingest(store);
    expect(await exported(there)).toBe(await exported(here));
  });

  test('may come from a store of before, where the forms of a name were a list', async () => {
    const [here, there] = [await makeStore(), await makeStore()];
    await world.ingest(here);
    const text = await exported(here);
    const before = text.replaceAll(
      '"forms":"한빛전자 Inc|한빛전자 of the lexicon"',
      '"forms":["한빛전자 Inc","한빛전자 of the lexicon"]',
    );
    expect(before).not.toBe(text);
    await writeFile(file(), before);
    await importGraph({ store: there, file: file(), now });
    expect(await exported(there)).toBe(text);
  });

  test('needs an empty store and a whole file; nothing is written otherwise', async () => {
    const [here, there] = [await makeStore(), await makeStore()];
    await world.ingest(here);
    const lines = (await exported(here)).trimEnd().split('\n');
    await writeFile(file(), `${lines.join('\n')}\n`);
    await expect(importGraph({ store: here, file: file(), now })).rejects.toMatchObject({ code: 'store-not-empty' });
    const broken: [number, string][] = [
      [
        lines.findIndex((line) => line.includes('"kind":"edge"')),
        '{"kind":"edge","from":"x","to":"y","type":"MENTIONS","properties":{}}',
      ],
      [0, '{"kind":"node","id":"x","labels":["Run"],"properties":{"id":"x"}}'],
      [0, 'nonsense'],
    ];
    for (const [at, line] of broken) {
      await writeFile(file(), lines.with(at, line).join('\n'));
      const failed = importGraph({ store: there, file: file(), now });
      await expect(failed).rejects.toMatchObject({ code: 'import-line', details: { line: at + 1 } });
    }
    expect(await there.published()).toBeNull();
  });
});

test('runs are remembered, the latest first, with the reasons of what they rejected', async () => {
  const store = await makeStore();
  const first = await world.ingest(store);
  await world.write('bad.md', new Uint8Array([0, 1, 2, 0]));
  await world.put('4', { body: '가온가 미르를 개발했다.' });
  const second = await world.ingest(store, { now: () => new Date('2025-06-02T00:00:00Z') });
  const reader = await store.reader();
  const runs = await listRuns(reader);
  expect(runs.map(({ id }) => id)).toEqual([second.run, first.run]);
  expect(await findRun(reader, second.run!.slice(0, 20))).toMatchObject({
    state: 'finished',
    new: 1,
    unchanged: 3,
    rejected: [{ code: 'binary-file' }],
    graph: { articles: 4 },
  });
  await expect(findRun(reader, 'run-2025')).rejects.toMatchObject({ code: 'unknown-run', exit: 4 });
  await reader.close();
});

test('what runs changed is told by fact with its sentence, and what came and went in between is not', async () => {
  const store = await makeStore();
  const first = await world.ingest(store);
  await world.put('2', { body: `가온와 누리이 협력한다.\n미르의 크기는 70B이다.\n${wireText(0)}` });
  const second = await world.ingest(store, { now: () => new Date('2025-06-02T00:00:00Z') });
  await world.put('2', { body: `한빛전자와 가온이 협력한다.\n미르의 크기는 32B이다.\n${wireText(0)}` });
  const third = await world.ingest(store, { now: () => new Date('2025-06-03T00:00:00Z') });
  const reader = await store.reader();
  const [one, two, three] = await Promise.all([first, second, third].map(({ run }) => findRun(reader, run!)));
  const facts = async (...runs: Parameters<typeof differenceOf> extends [unknown, ...infer R] ? R : never) => {
    const { added, retracted } = await differenceOf(reader, ...runs);
    const tell = (list: typeof added) => list.map(({ type, from, to }) => `${from} ${type} ${to}`);
    return { added: tell(added), retracted: tell(retracted) };
  };
  expect(await facts(two!, null)).toEqual({
    added: ['Company:가온 PARTNERS_WITH Company:누리'],
    retracted: ['Company:한빛전자 PARTNERS_WITH Company:가온'],
  });
  const { added, retracted } = await differenceOf(reader, two!, null);
  expect([added[0]!.sentence, retracted[0]!.sentence]).toEqual([
    '가온와 누리이 협력한다.',
    '한빛전자와 가온이 협력한다.',
  ]);
  expect(await facts(three!, one!)).toEqual({
    added: ['Model:미르 PARAMETERS 32B'],
    retracted: ['Model:미르 PARAMETERS 70B'],
  });
  // The first load, as it was then.
  expect(await facts(one!, null)).toEqual({
    added: [
      'Person:김민수@한빛전자 WORKS_FOR Company:한빛전자',
      'Company:한빛전자 DEVELOPS Model:미르',
      'Company:한빛전자 PARTNERS_WITH Company:가온',
      'Model:미르 PARAMETERS 70B',
      'Person:김민수@가온 WORKS_FOR Company:가온',
      'Person:김민수@가온 SAID 선\u2028이다',
    ],
    retracted: [],
  });
  await reader.close();
});
