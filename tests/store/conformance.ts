import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphReader, GraphStore, GraphWriter, Value } from '../../src/store/store.js';
import { DIALECT, DIALECT_GRAPH, DIALECT_RING } from './dialect.js';
import { killWriterAfter } from './kill-writer.js';

export interface StoreUnderTest {
  readonly url: string;
  readonly password?: string;
  /** Another handle on the same place, as another process would have it. */
  open(): Promise<GraphStore>;
  /** Closes the handles and deletes the place. */
  remove(): Promise<void>;
}

const UPSERT = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n += row';
const COUNT = 'MATCH (n:Entity) RETURN count(n) AS nodes';
/** Runs for hours in any store, and needs no memory. */
const ENDLESS = `UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1
  RETURN count(*) AS n`;

/** What every store must do; `create` gives a place where nothing was written yet. */
export function storeConformance(name: string, create: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let place: StoreUnderTest;
    let store: GraphStore;

    beforeEach(async () => {
      place = await create();
      store = await place.open();
    });
    afterEach(() => place.remove());

    const write = async (writer: GraphWriter, text: string, parameters = {}) => writer.write([{ text, parameters }]);
    const count = async (reader: GraphReader) => (await reader.read(COUNT)).rows[0]?.nodes;
    const rows = (...ids: string[]) => ({ rows: ids.map((id) => ({ id, name: id })) });
    async function publish(text: string, parameters = {}): Promise<void> {
      const writer = await store.writer();
      await write(writer, text, parameters);
      await writer.publish();
      await writer.close();
    }

    test('a store that nobody wrote to is missing', async () => {
      expect(await store.published()).toBeNull();
      await expect(store.reader()).rejects.toMatchObject({ code: 'store-missing', exit: 4 });
    });

    test('a run that wrote nothing still makes a new store readable', async () => {
      const writer = await store.writer();
      await writer.publish();
      await writer.close();
      expect(await count(await store.reader())).toBe(0);
    });

    test('every JSON value comes back as it went in', async () => {
      await publish(UPSERT, rows('a'));
      const reader = await store.reader();
      const value = fc.letrec<{ value: Value }>((tie) => ({
        value: fc.oneof(
          { maxDepth: 3 },
          fc.constant(null),
          fc.boolean(),
          fc.string({ unit: 'grapheme' }),
          fc.maxSafeInteger(),
          fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: true }),
          fc.array(tie('value'), { maxLength: 4 }),
          // Grafeo's binding sets a key `__proto__` as a prototype; no property of the graph has that name.
          fc.dictionary(
            fc.string({ unit: 'grapheme', minLength: 1 }).filter((key) => key !== '__proto__'),
            tie('value'),
            { maxKeys: 4 },
          ),
        ),
      })).value;
      await fc.assert(
        fc.asyncProperty(value, async (given) => {
          const { rows: found } = await reader.read('RETURN $given AS given', { given });
          expect(found).toEqual([{ given }]);
        }),
        { numRuns: 60 },
      );
    });

    test('properties of every kind come back as they were stored; an absent one is null', async () => {
      const properties = {
        id: 'a',
        text: '"\'`\\\n\u0000가 🏳',
        whole: 9007199254740991,
        negative: -3,
        fraction: 0.1,
        float: 2,
        yes: true,
        words: ['가', ''],
        numbers: [1, 2.5],
        none: [],
      };
      await publish(UPSERT, { rows: [{ ...properties, absent: undefined }] });
      const reader = await store.reader();
      const { columns, rows: found } = await reader.read(
        'MATCH (n:Entity) RETURN properties(n) AS properties, n.absent AS absent, n.id AS id',
      );
      expect(columns).toEqual(['properties', 'absent', 'id']);
      expect(found).toEqual([{ properties, absent: null, id: 'a' }]);
      const [row] = found;
      expect(Object.keys(row?.properties as object)).toEqual(Object.keys(properties).sort());
    });

    test('numbers that JavaScript cannot hold are errors, both ways', async () => {
      await publish(UPSERT, rows('a'));
      const reader = await store.reader();
      for (const given of [Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
        await expect(reader.read('RETURN $given AS given', { given })).rejects.toMatchObject({
          code: 'value-unsupported',
          details: { place: '$.given' },
        });
      }
      await expect(reader.read('RETURN 9007199254740993 AS big')).rejects.toMatchObject({ code: 'value-unsupported' });
    });

    test('nodes, relationships and paths leave without ids of the database', async () => {
      await publish(
        "MERGE (a:Entity {id: 'a'}) SET a:Company MERGE (b:Entity {id: 'b'}) MERGE (a)-[r:`OWNS`]->(b) SET r.n = 1",
      );
      const reader = await store.reader();
      const { rows: found } = await reader.read('MATCH p = (a)-[r]->(b) RETURN a AS a, r AS r, p AS p');
      const a = { labels: ['Company', 'Entity'], properties: { id: 'a' } };
      const b = { labels: ['Entity'], properties: { id: 'b' } };
      const r = { type: 'OWNS', properties: { n: 1 } };
      expect(found).toEqual([{ a, r, p: { nodes: [a, b], edges: [r] } }]);
    });

    test('an upsert repeated changes nothing, and a unique id stays unique', async () => {
      await publish(UPSERT, rows('a', 'b', 'a'));
      await publish(UPSERT, rows('b', 'a'));
      expect(await count(await store.reader())).toBe(2);
      const writer = await store.writer();
      await expect(write(writer, "CREATE (:Entity {id: 'a'})")).rejects.toMatchObject({
        code: 'write-failed',
        exit: 5,
      });
    });

    test('statements of one write are all applied or none', async () => {
      const writer = await store.writer();
      await write(writer, UPSERT, rows('a'));
      const failing = writer.write([
        { text: UPSERT, parameters: rows('b', 'c') },
        { text: "CREATE (:Entity {id: 'a'})", parameters: {} },
      ]);
      await expect(failing).rejects.toMatchObject({ code: 'write-failed' });
      expect(await count(writer)).toBe(1);
      await write(writer, UPSERT, rows('b'));
      expect(await count(writer)).toBe(2);
    });

    test('a writer sees its writes at once, readers when they are published', async () => {
      await publish(UPSERT, rows('a'));
      const before = await store.reader();
      const writer = await store.writer();
      await write(writer, UPSERT, rows('b'));
      expect(await count(writer)).toBe(2);
      const other = await place.open();
      expect(await count(await other.reader())).toBe(store.capabilities.generations ? 1 : 2);
      expect(await other.published()).toBe(before.generation);
      await writer.publish();
      expect(await other.published()).not.toBe(before.generation);
      expect((await other.reader()).generation).toBe(await store.published());
      expect(await count(await other.reader())).toBe(2);
      expect(await count(before)).toBe(store.capabilities.generations ? 1 : 2);
    });

    test('a read beside a write sees the state before it or after it, whole', async () => {
      const many = Array.from({ length: 2_000 }, (_, i) => ({ id: `n${i}` }));
      const writer = await store.writer();
      await writer.write([{ text: UPSERT, parameters: { rows: many.slice(0, 10) } }]);
      const writing = writer.write([{ text: UPSERT, parameters: { rows: many } }]);
      const seen = await Promise.all(
        Array.from({ length: 5 }, async () => (await writer.read('MATCH (n:Entity) RETURN count(n) AS n')).rows[0]?.n),
      );
      expect([10, 2_000]).toEqual(expect.arrayContaining(seen));
      await writing;
      expect((await writer.read('MATCH (n:Entity) RETURN count(n) AS n')).rows).toEqual([{ n: 2_000 }]);
      await writer.publish();
      await writer.close();
    });

    test('abandoned writes never show where the store can undo them', async () => {
      await publish(UPSERT, rows('a'));
      const generation = await store.published();
      const writer = await store.writer();
      await write(writer, UPSERT, rows('b'));
      await writer.abandon();
      expect(await store.published()).toBe(generation);
      expect(await count(writer)).toBe(store.capabilities.generations ? 1 : 2);
      await write(writer, UPSERT, rows('c'));
      await writer.publish();
      expect(await count(await store.reader())).toBe(store.capabilities.generations ? 2 : 3);
    });

    test('a run that writes nothing publishes nothing', async () => {
      await publish(UPSERT, rows('a'));
      const generation = await store.published();
      const writer = await store.writer();
      expect(await count(writer)).toBe(1);
      await writer.publish();
      expect(await store.published()).toBe(generation);
    });

    test('a second writer is told who writes, and gets its turn afterwards', async () => {
      const writer = await store.writer();
      const other = await place.open();
      await expect(other.writer()).rejects.toMatchObject({
        code: 'store-locked',
        exit: 5,
        details: { holder: expect.stringContaining(`pid ${process.pid}`) },
      });
      await writer.close();
      const next = await other.writer();
      await next.close();
    });

    test('parameters are values, whatever they hold', async () => {
      const hostile = ["'}) DETACH DELETE n //", '") RETURN 1 //', '`', '$id', '\\', '/*', '\u0027', '{{', '%s'];
      await publish(UPSERT, rows(...hostile));
      const reader = await store.reader();
      for (const id of hostile) {
        const { rows: found } = await reader.read('MATCH (n:Entity {id: $id}) RETURN n.name AS name', { id });
        expect(found).toEqual([{ name: id }]);
      }
      expect(await count(reader)).toBe(hostile.length);
    });

    test('a faulty statement names its place; one without a parameter its name', async () => {
      await publish(UPSERT, rows('a'));
      const reader = await store.reader();
      await expect(reader.read('MATCH (n:Entity)\nRETURN n.id AS')).rejects.toMatchObject({
        code: 'query-syntax',
        exit: 2,
        details: { place: expect.stringMatching(/^2:\d+$/) },
      });
      await expect(reader.read('RETURN $missing AS x')).rejects.toMatchObject({
        code: 'query-syntax',
        details: { message: expect.stringContaining('missing') },
      });
      await expect(reader.read('RETURN 1 / 0 AS x')).rejects.toMatchObject({ code: 'query-failed', exit: 2 });
    });

    test('a reader says how a statement would run, without running it', async () => {
      await publish(UPSERT, rows('a'));
      const reader = await store.reader();
      const plan = await reader.plan!('MATCH (a:Article {id: $id})-[:STATES]->(c) RETURN c.id AS id', { id: 'x' });
      expect(plan).toMatch(/Expand/i);
      expect(plan.split('\n').length).toBeGreaterThan(1);
      await expect(reader.plan!('MATCH (a RETURN a')).rejects.toMatchObject({ exit: 2 });
      await reader.close();
    });

    test('a reader refuses to write', async () => {
      await publish(UPSERT, rows('a'));
      const reader = await store.reader();
      for (const statement of ["CREATE (:Entity {id: 'x'})", 'MATCH (n) DETACH DELETE n', 'MATCH (n) SET n.id = 1']) {
        await expect(reader.read(statement)).rejects.toMatchObject({ code: 'write-refused', exit: 6 });
      }
      expect(await count(reader)).toBe(1);
    });

    test('a statement past its time limit is ended, and the reader goes on', async () => {
      await publish(UPSERT, rows('a'));
      const reader = await store.reader();
      const started = performance.now();
      await expect(reader.read(ENDLESS, {}, { timeLimitMs: 300 })).rejects.toMatchObject({
        code: 'time-limit',
        exit: 8,
        details: { limitMs: 300 },
      });
      expect(performance.now() - started).toBeLessThan(10_000);
      const limited = await reader.read(
        'MATCH (n:Entity) RETURN n AS n, $x AS x',
        { x: [1, 'a'] },
        { timeLimitMs: 9_000 },
      );
      expect(limited).toEqual(await reader.read('MATCH (n:Entity) RETURN n AS n, $x AS x', { x: [1, 'a'] }));
      await expect(reader.read('RETURN', {}, { timeLimitMs: 9_000 })).rejects.toMatchObject({ code: 'query-syntax' });
    });

    test('a person can interrupt a statement', async () => {
      await publish(UPSERT, rows('a'));
      const reader = await store.reader();
      const controller = new AbortController();
      const running = reader.read(ENDLESS, {}, { signal: controller.signal });
      setTimeout(() => controller.abort(), 300);
      await expect(running).rejects.toMatchObject({ code: 'interrupted', exit: 130 });
      expect(await count(reader)).toBe(1);
    });

    test('a writer killed at any moment leaves whole batches, and the next one starts at once', async () => {
      const size = 50;
      for (const delay of [0, 7, 20, 45, 90]) {
        const published = await killWriterAfter(delay, place.url, size, place.password);
        const nodes = Number(await count(await store.reader().catch(emptyIfMissing)));
        expect(nodes % size).toBe(0);
        // The last word of a killed process may be lost, and the batch it was at may have been published.
        expect(nodes).toBeGreaterThanOrEqual(published * size);
        expect(nodes).toBeLessThanOrEqual((published + 2) * size);
      }
      const writer = await store.writer();
      await write(writer, UPSERT, rows('after'));
      await writer.publish();
      expect(Number(await count(await store.reader())) % size).toBe(1);
    });

    describe('the shared dialect', () => {
      test.each(DIALECT)('$what', async ({ statement, parameters, rows: expected }) => {
        const writer = await store.writer();
        await write(writer, DIALECT_GRAPH);
        await write(writer, DIALECT_RING);
        expect((await writer.read(statement, parameters)).rows).toEqual(expected);
      });
    });
  });
}

/** Killed before its first batch, a writer leaves no graph; whatever else keeps a reader out fails the test. */
function emptyIfMissing(error: { code?: string }): GraphReader {
  if (error.code !== 'store-missing') throw error;
  return emptyReader;
}

const emptyReader: GraphReader = {
  generation: '',
  read: async () => ({ columns: ['nodes'], rows: [{ nodes: 0 }] }),
  close: async () => {},
};
