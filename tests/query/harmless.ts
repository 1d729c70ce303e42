import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runFreeCypher } from '../../src/query/free-cypher.js';
import type { GraphReader } from '../../src/store/store.js';

/** What free Cypher must refuse, on any store whose reader `open` gives. The graph is that of `small-graph.ts`. */
export function describeHarmless(open: () => Promise<GraphReader>): void {
  describe('a statement that a person writes', () => {
    let reader: GraphReader;
    let folder: string;
    let secret: string;
    let server: Server;
    let url: string;
    let requests = 0;
    const refused = (statement: string) =>
      expect(runFreeCypher(reader, statement)).rejects.toMatchObject({ code: 'forbidden-statement', exit: 6 });
    const count = async () => (await reader.read('MATCH (n) RETURN count(n) AS n')).rows[0]!.n;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'jisik-secret-'));
      secret = join(folder, 'secret.csv');
      writeFileSync(secret, 'password\nhunter2\n');
      server = createServer((_, response) => {
        requests++;
        response.end('a\n1\n');
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.csv`;
      reader = await open();
    });
    afterAll(async () => {
      await reader?.close();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true });
    });

    test('reads the graph', async () => {
      const { columns, rows, more } = await runFreeCypher(
        reader,
        "// who\nMATCH (c:Company)-[:X|SUBJECT]-(k:Claim {type: 'DEVELOPS'})-[:OBJECT]->(m:Model)\nWHERE c.name = '업스테이지' /* one */\nRETURN DISTINCT c.name AS company, m.name AS model;",
      );
      expect({ columns, rows, more }).toEqual({
        columns: ['company', 'model'],
        rows: [{ company: '업스테이지', model: '솔라 오픈 100B' }],
        more: 0,
      });
    });

    test.each([
      'CREATE (n:Company {id: "x"}) RETURN n.id AS id',
      'INSERT (:Company {id: "x"})',
      'MERGE (n:Company {id: "x"})',
      'MATCH (n) SET n.name = 1',
      'MATCH (n) REMOVE n.name',
      'MATCH (n) DETACH DELETE n',
      'MATCH (n) NODETACH DELETE n',
      'FOREACH (x IN [1] | CREATE (:Company))',
      'CALL { CREATE (n:X) RETURN n } RETURN 1 AS x',
      'MATCH (n) CALL (n) { SET n.x = 1 } RETURN 1 AS x',
      'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m } IN TRANSACTIONS RETURN m.id AS id',
      'CREATE INDEX x FOR (n:Entity) ON (n.zzz)',
      'DROP CONSTRAINT x',
      'CREATE CONSTRAINT FOR (n:X) REQUIRE n.id IS UNIQUE',
      'CREATE GRAPH TYPE t',
      'CREATE DATABASE x',
      'TERMINATE TRANSACTIONS "x"',
      'SHOW TRANSACTIONS',
      'SHOW USERS YIELD user RETURN user',
      'USE system MATCH (n) RETURN n.id AS id',
      'CALL db.clearQueryCaches()',
      'CALL dbms.listConfig()',
      'CALL dbms.killQuery("x")',
      'CALL apoc.load.json("http://x/") YIELD value RETURN value',
      'RETURN apoc.util.md5(["a"]) AS x',
      'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
      'GRANT ROLE a TO b',
      'PROFILE MATCH (n) RETURN n.id AS id',
      ':param x => 1',
      'MATCH (n) RETURN n.id AS id; MATCH (m) RETURN m.id AS id',
      'MATCH (n) RETURN n.id AS id; CREATE (:X)',
      'SESSION SET SCHEMA x',
      'DROP GRAPH x',
      'MATCH (n) RETURN n.id AS id /* */ ; /* */ CREATE (:X)',
      'C\\u0052EATE (:X)',
      "MATCH (n) WHERE n.name = '\\' RETURN 1 AS x UNION CREATE (:X) //' RETURN n.id AS id",
    ])('is refused when it is %s', async (statement) => {
      const before = await count();
      await refused(statement);
      expect(await count()).toBe(before);
    });

    test('reads no file', async () => {
      for (const place of [secret, pathToFileURL(secret).href]) {
        await refused(`LOAD CSV FROM '${place}' AS row RETURN row`);
        await refused(`LOAD CSV WITH HEADERS FROM '${place}' AS row RETURN row`);
        await refused(`load /* x */ csv from '${place}' AS row RETURN row`);
        await refused(`MATCH (n) CALL (n) { LOAD CSV FROM '${place}' AS row RETURN row } RETURN row`);
        await refused(`LOAD DATA FROM '${place}' FORMAT CSV AS row RETURN row`);
        await refused(`LOAD DATA INFILE '${place}' AS row RETURN row`);
      }
    });

    test('sends nothing over the network', async () => {
      await refused(`LOAD CSV FROM '${url}' AS row RETURN row`);
      await refused(`MATCH (n:Company) LOAD CSV FROM '${url}?' + n.name AS row RETURN row`);
      await refused(`LOAD DATA FROM '${url}' FORMAT CSV AS row RETURN row`);
      await refused(`LOAD JSONL FROM '${url}' AS row RETURN row`);
      await refused(`CALL apoc.load.csv('${url}') YIELD list RETURN list`);
      expect(requests).toBe(0);
    });

    test('with a slip names the place', async () => {
      await expect(
        runFreeCypher(reader, 'MATCH (n:Company)\nWHERE n.name = \nRETURN n.name AS name'),
      ).rejects.toMatchObject({
        code: 'query-syntax',
        exit: 2,
        details: { place: '3:1' },
      });
      await expect(runFreeCypher(reader, '  // nothing\n')).rejects.toMatchObject({ code: 'query-syntax', exit: 2 });
    });

    test('may mention a forbidden word in a text or a name', async () => {
      const { rows } = await runFreeCypher(
        reader,
        "MATCH (a:Article) WHERE a.title CONTAINS 'CREATE' RETURN count(a) AS `SET`",
      );
      expect(rows).toEqual([{ SET: 0 }]);
    });

    test('that has more rows than the cap says how many', async () => {
      const { rows, more } = await runFreeCypher(reader, 'UNWIND range(1, 25) AS x RETURN x AS x', { rowLimit: 10 });
      expect([rows.length, more]).toEqual([10, 15]);
    });

    test('that comes back empty says which of its names the graph does not have, and which may be meant', async () => {
      const unknown = async (statement: string) => (await runFreeCypher(reader, statement)).unknown;
      expect(await unknown('MATCH (c:Compny)-[:PARTNER_WITH]->(:Person) RETURN c.name AS name')).toEqual([
        { kind: 'labels', word: 'Compny', near: ['Company'] },
        { kind: 'relationshipTypes', word: 'PARTNER_WITH', near: ['PARTNERS_WITH'] },
      ]);
      expect(await unknown('MATCH (c:Company {nam: 1}) RETURN c.naem AS name, c {.Name, k: {zip: 1}} AS m')).toEqual([
        { kind: 'propertyKeys', word: 'nam', near: ['name'] },
        { kind: 'propertyKeys', word: 'naem', near: ['name'] },
        { kind: 'propertyKeys', word: 'Name', near: ['name'] },
      ]);
      expect(await unknown("MATCH (c:Company {name: '없는 이름'}) RETURN c.name AS name")).toBeUndefined();
      expect(await unknown('WITH {own: null} AS m RETURN m.own AS own')).toBeUndefined();
    });

    test('that takes too long is ended', async () => {
      const slow =
        'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n';
      await expect(runFreeCypher(reader, slow, { timeLimitMs: 300 })).rejects.toMatchObject({
        code: 'time-limit',
        exit: 8,
      });
      expect((await reader.read('RETURN 1 AS one')).rows).toEqual([{ one: 1 }]);
    }, 30_000);
  });
}
