import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import { errorOf, jisik, workplace } from '../cli/jisik.js';
import type { StoreUnderTest } from '../store/conformance.js';
import { emptyNeo4j, testServer } from './test-server.js';

const { url, password } = testServer();
const login = { NEO4J_URI: url, NEO4J_PASSWORD: password };
const place = await workplace();
let server: StoreUnderTest;

beforeAll(async () => {
  server = await emptyNeo4j();
});
afterAll(async () => {
  await server.remove();
  await place.remove();
});

describe('the command line on Neo4j', () => {
  test('a server that was never written to: exit 4', async () => {
    const outcome = await jisik(['stats', '--json'], { env: login });
    expect(outcome.code).toBe(4);
    expect(errorOf(outcome).code).toBe('store-missing');
  });

  test('ingest, stats and export print the same bytes as on the embedded store', async () => {
    const embedded = { JISIK_STORE: `grafeo:${place.dir}/graph` };
    for (const env of [login, embedded]) {
      const { code, stdout } = await jisik(['ingest', 'seeds', '--json'], { env });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual(expect.objectContaining({ changed: 0, rejected: [] }));
    }
    for (const args of [['stats', '--json'], ['export'], ['verify', '--json', 'seeds']]) {
      const [there, here] = await Promise.all([jisik(args, { env: login }), jisik(args, { env: embedded })]);
      expect(there).toEqual(here);
      expect(there.code).toBe(0);
      expect(there.stdout.length).toBeGreaterThan(100);
    }
  });

  test('again: nothing changes', async () => {
    const { code, stdout } = await jisik(['ingest', 'seeds', '--json'], { env: login });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expect.objectContaining({ run: null, new: 0, changed: 0 }));
  });

  test.each(['en', 'ko'])('a wrong password: exit 5, and a message in %s that does not show it', async (lang) => {
    // The server locks an account for a while after three wrong passwords in a row: one call each.
    const outcome = await jisik(['ingest', 'seeds', '--json', '--lang', lang], {
      env: { ...login, NEO4J_PASSWORD: 'not-this-one' },
    });
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 5, stdout: '' });
    const { code, message, remedy } = errorOf(outcome);
    expect(code).toBe('store-auth');
    expect(message).toContain(url);
    expect(remedy).toContain('NEO4J_PASSWORD');
    expect(outcome.stderr).not.toContain('not-this-one');
    expect(/[가-힣]/.test(message)).toBe(lang === 'ko');
  });

  test('another run is writing: exit 5 naming it, and reading goes on', async () => {
    const store = await openStore({ url, password });
    const writer = await store.writer();
    try {
      const outcome = await jisik(['ingest', 'seeds', '--json'], { env: login });
      expect(outcome.code).toBe(5);
      expect(errorOf(outcome).code).toBe('store-locked');
      expect((await jisik(['stats'], { env: login })).code).toBe(0);
    } finally {
      await writer.abandon();
      await writer.close();
      await store.close();
    }
  });
});
