import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TempStore, tempStore } from '../store/temp-store.js';
import { exported, rowsOf, World } from './world.js';

describe('ingest', () => {
  let temp: TempStore;
  let world: World;
  beforeEach(async () => {
    temp = await tempStore();
    world = await World.create();
  });
  afterEach(async () => {
    await temp.remove();
    await world.destroy();
  });

  test('brings entities, facts, figures and quotes of new articles into the store', async () => {
    await world.put('a', {
      body: '김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.\n미르의 크기는 70B이다.',
    });
    await world.put('b', { body: '김민수가 "오늘 날씨가 좋다" 이라고 했다.\n한빛전자와 가온이 협력한다.' });
    const report = await world.ingest(temp.store);
    expect(report).toMatchObject({ read: 2, new: 2, unchanged: 0, changed: 0, rejected: [] });
    expect(report.graph).toEqual({ articles: 2, entities: 4, facts: 3, figures: 1, quotes: 1 });
    const people = await rowsOf(
      temp.store,
      'MATCH (p:Person)-[r:WORKS_FOR]->(c:Company) RETURN p.id AS p, r.titles AS titles, r.claims AS claims, c.id AS c',
    );
    expect(people).toEqual([{ p: 'Person:김민수', titles: ['대표'], claims: 1, c: 'Company:한빛전자' }]);
    const models = await rowsOf(temp.store, 'MATCH (m:Model) RETURN m.parameters AS p, m.parameterCount AS n');
    expect(models).toEqual([{ p: '70B', n: 70e9 }]);
    const quotes = await rowsOf(temp.store, 'MATCH (p:Person)-[:SAID]->(q:Quote) RETURN p.name AS who, q.text AS text');
    expect(quotes).toEqual([{ who: '김민수', text: '오늘 날씨가 좋다' }]);
  });

  test('the same again changes nothing, down to the published generation', async () => {
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.' });
    await world.ingest(temp.store);
    const before = await exported(temp.store);
    const generation = await (await temp.store.reader()).generation;
    const report = await world.ingest(temp.store);
    expect(report).toMatchObject({ run: null, read: 1, new: 0, unchanged: 1, changed: 0 });
    expect(await exported(temp.store)).toBe(before);
    expect(await (await temp.store.reader()).generation).toBe(generation);
  });

  test('a changed article leaves nothing of its old text behind', async () => {
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.' });
    await world.put('b', { body: '한빛전자와 가온이 협력한다.' });
    await world.ingest(temp.store);
    await world.put('a', { body: '박서연 가온 교수가 말했다.' });
    const report = await world.ingest(temp.store);
    expect(report).toMatchObject({ new: 0, unchanged: 1, changed: 1 });
    expect(report.changes.entities).toEqual({ added: 1, changed: 2, retracted: 2 });
    const text = await exported(temp.store);
    expect(text).not.toContain('김민수');
    expect(text).not.toContain('미르');
    const [hanbit] = await rowsOf(temp.store, "MATCH (e:Entity {id: 'Company:한빛전자'}) RETURN e.articles AS n");
    expect(hanbit).toEqual({ n: 1 });
  });

  test('one bad file costs itself only, and is still bad the next time', async () => {
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.' });
    await world.write('bad.md', new Uint8Array([0, 1, 2, 3, 255, 0, 254, 0]));
    const report = await world.ingest(temp.store);
    expect(report).toMatchObject({ read: 2, new: 1 });
    expect(report.rejected).toEqual([
      expect.objectContaining({ path: expect.stringContaining('bad.md'), code: 'binary-file' }),
    ]);
    const again = await world.ingest(temp.store);
    expect(again).toMatchObject({ run: null, unchanged: 1 });
    expect(again.rejected).toEqual(report.rejected);
  });

  test('an article that was crawled again is as it was, and says when it was crawled last', async () => {
    const body = '김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.';
    await world.put('a', { body, crawledAt: '2025-03-01 10:00' });
    await world.ingest(temp.store);
    await world.put('a', { body, crawledAt: '2025-03-09 10:00' });
    const report = await world.ingest(temp.store);
    const none = { added: 0, changed: 0, retracted: 0 };
    expect(report).toMatchObject({ changed: 0, unchanged: 1, changes: { entities: none, facts: none, quotes: none } });
    const rows = await rowsOf(temp.store, 'MATCH (a:Article) RETURN a.crawledAt AS crawled');
    expect(rows).toEqual([{ crawled: '2025-03-09T10:00:00+09:00' }]);
  });

  test('of two files with one id the later crawled one holds the article, and the other takes over', async () => {
    await world.put('old', { id: 'x', body: '김민수 한빛전자 대표가 말했다.', crawledAt: '2025-03-01 10:00' });
    await world.put('young', { id: 'x', body: '박서연 가온 교수가 말했다.', crawledAt: '2025-03-02 10:00' });
    const report = await world.ingest(temp.store);
    expect(report).toMatchObject({ read: 2, new: 1, duplicates: 1 });
    expect(await exported(temp.store)).not.toContain('김민수');
    await world.put('young', { id: 'y', body: '박서연 가온 교수가 말했다.', crawledAt: '2025-03-02 10:00' });
    await world.ingest(temp.store);
    const articles = await rowsOf(
      temp.store,
      'MATCH (a:Article)-[:STATES]->(c) RETURN a.id AS id, c.fromText AS who ORDER BY id',
    );
    expect(articles).toEqual([
      { id: 'x', who: '김민수' },
      { id: 'y', who: '박서연' },
    ]);
  });

  test('a first load decides again and again who people are without reading back what it wrote', async () => {
    const [atHanbit, atGaon] = ['김민수 한빛전자 대표가 말했다.', '김민수 가온 교수가 말했다.'];
    const bodies = [
      `${atHanbit}\n김민수가 "오늘 날씨가 좋다" 이라고 했다.`,
      '한빛전자가 미르를 개발했다.',
      // From here on there are two of the name,
      atGaon,
      '누리와 다온이 협력한다.',
      // and now they are one after all.
      `${atHanbit}\n${atGaon}`,
    ];
    for (const [i, body] of bodies.entries()) await world.put(`a${i}`, { body });
    const asked: string[] = [];
    const store = new Proxy(temp.store, {
      get(target, name) {
        if (name !== 'writer') return Reflect.get(target, name, target);
        return async () => {
          const writer = await target.writer();
          const read = writer.read.bind(writer);
          writer.read = (statement, ...more) => {
            asked.push(statement);
            return read(statement, ...more);
          };
          return writer;
        };
      },
    });
    await world.ingest(store, { stepSize: 1 });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((statement) => statement.includes('UNWIND'))).toEqual([]);
    const atOnce = await tempStore();
    await world.ingest(atOnce.store);
    expect(await exported(temp.store)).toBe(await exported(atOnce.store));
    await atOnce.remove();
  });

  test.each([
    ['the ledger', 'MATCH (s:Source) DELETE s'],
    ['an article, with what it says of itself', "MATCH (n) WHERE n.id = 'b' OR n.article = 'b' DETACH DELETE n"],
  ])('where somebody deleted %s, the next run brings back the same graph', async (_what, statement) => {
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.' });
    await world.put('b', { body: '김민수가 "오늘 날씨가 좋다" 이라고 했다.\n누리와 다온이 협력한다.' });
    await world.ingest(temp.store);
    const before = await exported(temp.store);
    const writer = await temp.store.writer();
    await writer.write([{ text: statement, parameters: {} }]);
    await writer.publish();
    await writer.close();
    await world.ingest(temp.store);
    expect(await exported(temp.store)).toBe(before);
  });
});
