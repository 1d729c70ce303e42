import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import type { StoreUnderTest } from '../store/conformance.js';

export interface TestServer {
  readonly url: string;
  readonly httpUrl: string;
  readonly password: string;
  readonly version: string;
}

/** The server that `npm run test:neo4j` started; its data is thrown away. */
export function testServer(): TestServer {
  const { JISIK_TEST_NEO4J: text } = process.env;
  if (!text) throw new Error('These tests need a server of their own: npm run test:neo4j');
  return JSON.parse(text) as TestServer;
}

/** The test server's database, emptied of everything that is in it. */
export async function emptyNeo4j(): Promise<StoreUnderTest> {
  const { url, password } = testServer();
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password));
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  const stores: GraphStore[] = [];
  return {
    url,
    password,
    async open() {
      const store = await openStore({ url, password });
      stores.push(store);
      return store;
    },
    async remove() {
      for (const store of stores) await store.close();
    },
  };
}
