import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FORMAT } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore, GraphWriter } from '../../src/store/store.js';
import type { StoreUnderTest } from '../store/conformance.js';
import { emptyNeo4j, testServer } from './test-server.js';

const { url, password } = testServer();
const opened: GraphStore[] = [];

async function open(settings: Parameters<typeof openStore>[0]): Promise<GraphStore> {
  const store = await openStore(settings);
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

describe('a server that cannot be used', () => {
  test('a wrong or missing password', async () => {
    for (const wrong of [{ password: 'wrong-password' }, {}, { username: 'nobody', password }]) {
      const store = await open({ url, ...wrong });
      const failing = store.reader();
      await expect(failing).rejects.toMatchObject({ code: 'store-auth', exit: 5, details: { url } });
      await expect(failing).rejects.not.toThrow(/wrong-password/);
    }
  });

  test('nobody listens there: the answer comes at once', async () => {
    const port = await new Promise<number>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
      });
    });
    for (const scheme of ['bolt', 'neo4j']) {
      const store = await open({ url: `${scheme}://127.0.0.1:${port}`, password });
      const started = performance.now();
      await expect(store.reader()).rejects.toMatchObject({ code: 'store-unreachable', exit: 5 });
      await expect(store.writer()).rejects.toMatchObject({ code: 'store-unreachable', exit: 5 });
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });

  test('something else listens there', async () => {
    const store = await open({ url: testServer().httpUrl.replace('http:', 'bolt:'), password });
    await expect(store.reader()).rejects.toMatchObject({ code: 'store-unreachable', exit: 5 });
  });

  test('a database that it does not have', async () => {
    const store = await open({ url, password, database: 'elsewhere' });
    await expect(store.reader()).rejects.toMatchObject({ code: 'store-unreachable', exit: 5 });
  });

  test('neo4j:// finds the server by its routing table', async () => {
    const place = await emptyNeo4j();
    const store = await open({ url: url.replace('bolt:', 'neo4j:'), password, database: 'neo4j' });
    const writer = await store.writer();
    await writer.write([{ text: "MERGE (n:Entity {id: 'a'})", parameters: {} }]);
    expect((await writer.read('MATCH (n:Entity) RETURN n.id AS id')).rows).toEqual([{ id: 'a' }]);
    await writer.close();
    await place.remove();
  });
});

describe('the lease of a writer', () => {
  let place: StoreUnderTest;
  let first: GraphWriter;
  beforeEach(async () => {
    place = await emptyNeo4j();
    first = await (await place.open()).writer();
  });
  afterEach(() => place.remove());

  const write = (writer: GraphWriter, id: string) =>
    writer.write([{ text: 'MERGE (n:Entity {id: $id})', parameters: { id } }]);
  /** What a clock would do: the lease runs out, its holder lives on elsewhere. */
  const expire = () =>
    first.write([
      { text: 'MATCH (s:JisikStore) SET s.expires = 0, s.holder = \'{"pid":1,"host":"other"}\'', parameters: {} },
    ]);

  test('one that ran out goes to the next writer, and its former holder cannot write any more', async () => {
    await write(first, 'a');
    await expire();
    const second = await (await place.open()).writer();
    await write(second, 'b');
    await expect(write(first, 'c')).rejects.toMatchObject({ code: 'store-locked', exit: 5 });
    await expect(first.publish()).rejects.toMatchObject({ code: 'store-locked' });
    await first.close();
    await write(second, 'd');
    expect((await second.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).rows).toEqual([
      { id: 'a' },
      { id: 'b' },
      { id: 'd' },
    ]);
  });

  test('of two who ask at once only one gets it', async () => {
    await first.close();
    const stores = await Promise.all(Array.from({ length: 4 }, () => place.open()));
    const answers = await Promise.allSettled(stores.map((store) => store.writer()));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'store-locked' });
    }
  });

  test('leaves nothing behind that the next reader would take for part of the graph', async () => {
    await write(first, 'a');
    await first.publish();
    await first.close();
    const reader = await (await place.open()).reader();
    const { rows } = await reader.read('MATCH (s:JisikStore) UNWIND keys(s) AS key RETURN key AS key ORDER BY key');
    expect(rows).toEqual([{ key: 'format' }, { key: 'generation' }, { key: 'id' }]);
  });

  test('a database written by a later jisik is refused before anything is written', async () => {
    await write(first, 'a');
    await first.publish();
    await first.write([{ text: 'MATCH (s:JisikStore) SET s.format = $format', parameters: { format: FORMAT + 1 } }]);
    await first.close();
    const store = await place.open();
    await expect(store.reader()).rejects.toMatchObject({ code: 'store-newer', exit: 5 });
    await expect(store.writer()).rejects.toMatchObject({ code: 'store-newer', exit: 5 });
  });
});

test('a database of the first format is read as it is and brought up to date by the next writer', async () => {
  const place = await emptyNeo4j();
  const store = await place.open();
  const first = await store.writer();
  const runs = ['c', 'a', 'b'].map((id, i) => ({ id, startedAt: `2025-06-0${i + 1}T00:00:00.000Z` }));
  const text = 'UNWIND $runs AS run MERGE (n:Run {id: run.id}) SET n.startedAt = run.startedAt';
  const mention =
    "MERGE (:Article {id: 'a'})-[m:MENTIONS]->(:Entity {id: 'Company:한빛'}) SET m.forms = ['한빛전자', 'Hanbit']";
  await first.write([
    { text, parameters: { runs } },
    { text: mention, parameters: {} },
  ]);
  await first.publish();
  await first.write([{ text: 'MATCH (s:JisikStore) SET s.format = 1', parameters: {} }]);
  await first.close();
  const reader = await store.reader();
  const numbers = 'MATCH (n:Run) RETURN n.id AS id, n.number AS number ORDER BY n.startedAt';
  expect((await reader.read(numbers)).rows.map(({ number }) => number)).toEqual([null, null, null]);
  const second = await store.writer();
  expect((await second.read(numbers)).rows).toEqual([
    { id: 'c', number: 1 },
    { id: 'a', number: 2 },
    { id: 'b', number: 3 },
  ]);
  expect((await second.read('MATCH (s:JisikStore) RETURN s.format AS format')).rows).toEqual([{ format: FORMAT }]);
  const forms = await second.read('MATCH (:Article)-[m:MENTIONS]->(:Entity) RETURN m.forms AS forms');
  expect(forms.rows).toEqual([{ forms: '한빛전자|Hanbit' }]);
  await second.close();
  await place.remove();
});
