import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeBrowserFiles } from '../../src/export/browser.js';
import { browserFavourite } from '../../src/export/browser-favourite.js';
import { serveBrowserFiles } from '../../src/export/browser-server.js';
import { ENTITY_TYPES } from '../../src/ontology/types.js';
import { findQuery, loadCatalogue } from '../../src/query/catalogue/load.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jisik-browser-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the files for Neo4j Browser', () => {
  test('a style, a guide, and a favourite for every canned query that Neo4j can work out alone', async () => {
    const target = path.join(folder, 'new', 'folder');
    const { style, guide, favourites } = await writeBrowserFiles(target);
    expect(await readFile(style, 'utf8')).toContain('node.Company {');
    expect(await readFile(guide, 'utf8')).toContain('<article class="guide">');
    const measured = ['brokers', 'central-entities', 'communities', 'community-of', 'run-changes', 'trending'];
    const names = loadCatalogue()
      .queries.filter(({ name }) => !measured.includes(name))
      .map(({ name }) => `${name}.cypher`);
    expect((await readdir(path.join(target, 'favourites'))).sort()).toEqual(names.sort());
    expect(favourites).toHaveLength(names.length);
    for (const file of favourites) expect(await readFile(file, 'utf8')).toMatch(/^\/\/ .+ · .+\n/);
  });

  test('written again, they are the same', async () => {
    const { favourites } = await writeBrowserFiles(folder);
    const first = await Promise.all(favourites.map((file) => readFile(file, 'utf8')));
    await writeBrowserFiles(folder);
    expect(await Promise.all(favourites.map((file) => readFile(file, 'utf8')))).toEqual(first);
  });

  test('a place where nothing can be written', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    await expect(writeBrowserFiles(file)).rejects.toMatchObject({ code: 'unwritable-folder', exit: 2 });
  });

  test('every label of the graph has a rule, Entity first: one without a rule would beat ours', async () => {
    const { style } = await writeBrowserFiles(folder);
    const rules = [...(await readFile(style, 'utf8')).matchAll(/^node\.(\w+) \{/gm)].map((match) => match[1]);
    expect(rules[0]).toBe('Entity');
    expect(rules).toEqual(
      expect.arrayContaining([...ENTITY_TYPES, 'Article', 'Claim', 'Quote', 'Source', 'Run', 'JisikStore']),
    );
  });

  test('a favourite asks about examples of the types it takes, quoted whatever they hold', () => {
    const query = findQuery(loadCatalogue(), 'partners');
    const text = browserFavourite(query, { Person: ['Person:p'], Company: ["Company:o'neil\\"] });
    expect(text).toContain("{id: 'Company:o\\'neil\\\\'}");
    expect(text).not.toContain('$');
  });
});

describe('the server of these files', () => {
  test('lets a page of another origin read the files, and nothing else', async () => {
    await writeBrowserFiles(folder);
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    const { url, close } = await serveBrowserFiles(folder);
    try {
      const style = await fetch(`${url}/style.grass`);
      expect(style.headers.get('access-control-allow-origin')).toBe('*');
      expect(await style.text()).toContain('node.Company');
      const preflight = await fetch(`${url}/style.grass`, { method: 'OPTIONS' });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-private-network')).toBe('true');
      for (const name of ['secret.txt', '..%2F..%2Fetc%2Fpasswd', '']) {
        expect((await fetch(`${url}/${name}`)).status).toBe(404);
      }
    } finally {
      await close();
    }
  });
});
