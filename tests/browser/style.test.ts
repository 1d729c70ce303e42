import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeBrowserFiles } from '../../src/export/browser.js';
import { serveBrowserFiles } from '../../src/export/browser-server.js';
import type { GraphReader } from '../../src/store/store.js';
import { seedsGraph } from '../neo4j/seeds-graph.js';
import { emptyNeo4j, testServer } from '../neo4j/test-server.js';
import type { StoreUnderTest } from '../store/conformance.js';
import { Neo4jBrowser } from './neo4j-browser.js';

let place: StoreUnderTest;
let reader: GraphReader;
let folder: string;
let files: { url: string; close(): Promise<void> };
let browser: Neo4jBrowser;
let style: ReadonlyMap<string, string>;

beforeAll(async () => {
  place = await emptyNeo4j();
  reader = await seedsGraph(await place.open());
  folder = await mkdtemp(path.join(tmpdir(), 'jisik-browser-'));
  style = readColours(await readFile((await writeBrowserFiles(folder)).style, 'utf8'));
  files = await serveBrowserFiles(folder);
  browser = await Neo4jBrowser.logIn(testServer());
  await browser.run(`:style ${files.url}/style.grass`);
});
afterAll(async () => {
  await browser?.close();
  await files?.close();
  await place?.remove();
  if (folder) await rm(folder, { recursive: true });
});

/** Colour by label, as the style file says. */
function readColours(text: string): Map<string, string> {
  return new Map([...text.matchAll(/node\.(\w+) \{[^}]*\n {2}color: (#\w{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

const favourite = (name: string) => readFile(path.join(folder, 'favourites', `${name}.cypher`), 'utf8');

describe('Neo4j Browser', () => {
  test.each(['partners', 'models-of', 'said-by'])(
    "draws the graph of '%s' in the colours of our style",
    async (name) => {
      const statement = await favourite(name);
      const { rows } = await reader.read(statement);
      const nodes = new Map<string, string[]>();
      for (const value of rows.flatMap((row) => Object.values(row))) {
        const { labels, properties } = value as { labels?: string[]; properties: { id: string } };
        if (labels) nodes.set(properties.id, labels);
      }
      const expected = [...nodes.values()].map((labels) => style.get(labels.find((label) => label !== 'Entity') ?? ''));
      expect(expected.length).toBeGreaterThan(1);
      expect(expected).not.toContain(undefined);

      await browser.run(statement);
      const drawn = await browser.drawnNodes(expected.length);
      if (process.env.JISIK_SCREENSHOTS) {
        await browser.page.screenshot({ path: path.join(process.env.JISIK_SCREENSHOTS, `${name}.png`) });
      }
      expect(drawn.map(({ colour }) => colour).sort()).toEqual([...expected].sort());
      expect(drawn.filter(({ caption }) => caption === '')).toEqual([]);
    },
  );

  test('shows the guide, whose statements go into the command line', async () => {
    await browser.run(`:play ${files.url}/guide.html`);
    await browser.page.getByText('뉴스 기사에서 읽어 낸 지식 그래프').waitFor();
    await browser.page.locator('pre.runnable').first().click();
    expect(await browser.commandLine()).toContain('MATCH (e:Entity)');
  });
});
