import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startConsole } from '../../src/console/console.js';
import { JisikError } from '../../src/errors.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { NOW, type SmallGraph, smallGraph } from '../query/small-graph.js';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await smallGraph();
});
afterAll(() => graph.remove());

async function pipe(lines: readonly string[], store: GraphStore = graph.store, language: 'ko' | 'en' = 'ko') {
  const written = { out: '', err: '' };
  const sink = (to: 'out' | 'err') =>
    new Writable({
      write(chunk, _, done) {
        written[to] += String(chunk);
        done();
      },
    });
  const exit = await startConsole({
    store,
    io: { stdin: Readable.from([`${lines.join('\n')}\n`]), stdout: sink('out'), stderr: sink('err') },
    language,
    now: () => NOW,
    open: (url) => openStore({ url }),
    explain: (error) =>
      error instanceof JisikError ? `${error.code} ${JSON.stringify(error.details)}` : String(error),
  });
  return { exit, ...written };
}

describe('lines of a pipe', () => {
  test('a question, a query, Cypher and commands are answered in turn, without control codes', async () => {
    const { exit, out, err } = await pipe([
      '업스테이지와 협력하는 곳은?',
      'models-of company="LG AI연구원"',
      'common-partners first=LG AI연구원 second=업스테이지',
      "MATCH (p:Person) WHERE p.name = '김성훈' RETURN p.name AS who",
      '.evidence',
    ]);
    expect(err).toBe('');
    expect(out).toMatch(
      /포스코[\s\S]*K-엑사원 236B[\s\S]*공통 협력사[\s\S]*포스코[\s\S]*김성훈[\s\S]*근거 문장이 없습니다/,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(out).not.toMatch(/\u001b/);
    expect(exit).toBe(4);
  });

  test('the exit code is that of the worst line, and the lines after it still run', async () => {
    const { exit, out, err } = await pipe([
      '포스코 전화번호는?',
      'CREATE (n:X)',
      'partners company=없는회사',
      'partners company=포스코',
    ]);
    expect(exit).toBe(6);
    expect(err).toMatch(/전화번호[\s\S]*forbidden-statement[\s\S]*unknown-name/);
    expect(out).toContain('업스테이지');
  });

  test.each([
    ['partners company=포스코', 0],
    ['partners', 2],
    ['partners company=업스테이지 colour=red', 2],
    ['partners company=김성훈', 2],
    ['partners company=아무개상사', 4],
    ['works-for person=박지우', 4],
    ['models-by-size minimum=많이', 2],
    ['what-is-new since=언젠가', 2],
    ['investments company=업스테이지 direction=sideways', 2],
    ['articles-about entity=포스코 limit=0', 2],
    ['MATCH (n RETURN n', 2],
    ['LOAD CSV FROM "file:///etc/passwd" AS row RETURN row', 6],
    ['오늘 점심 뭐 먹지?', 4],
    ['.format html', 2],
    ['.nonsense', 2],
    ['.help', 0],
    ['', 0],
    ['.quit', 0],
  ])('%s ends with %d', async (line, expected) => {
    expect((await pipe([line])).exit).toBe(expected);
  });

  test('.format and .lang hold for the lines after them; json is the documented object', async () => {
    const { out } = await pipe([
      '.format json',
      'partners company=포스코',
      '.format csv',
      'partners company=포스코',
      '.lang en',
      '.format md',
      'partners company=포스코',
    ]);
    const json = JSON.parse(out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1)) as Record<string, unknown[]>;
    expect(Object.keys(json)).toEqual(['query', 'parameters', 'columns', 'rows', 'evidence']);
    expect(out).toContain('업스테이지,Company:업스테이지,Company,stated,1,2025-12-30T09:00:00+09:00');
    expect(out).toMatch(/\| Partner +\| Type|\| Partner \| Type/);
  });

  test('.graph draws what is around a name, .cypher shows what was run', async () => {
    const { out } = await pipe(['.graph 업스테이지', 'partners company=포스코', '.cypher']);
    expect(out).toMatch(/├─ .*포스코/);
    expect(out).toContain(':params {company: "Company:포스코", other: null, limit: 50}');
    expect(out).toContain('MATCH (e:Entity {id: $company})');
  });

  test('.quit ends before the lines after it', async () => {
    const { out, exit } = await pipe(['.quit', 'partners company=포스코']);
    expect([out, exit]).toEqual(['', 0]);
  });
});

test('a store that goes away in the middle is an error of that line; when it is back the next is answered', async () => {
  let gone = false;
  const down = () => {
    if (gone) throw new JisikError('store-unreachable', 5, { url: 'x', reason: 'gone' });
  };
  const { store } = graph;
  const flaky: GraphStore = {
    url: store.url,
    kind: store.kind,
    capabilities: store.capabilities,
    published: async () => {
      down();
      return store.published();
    },
    reader: async () => {
      down();
      return store.reader();
    },
    writer: () => store.writer(),
    close: async () => {},
  };
  const stdin = new Readable({ read() {} });
  let out = '';
  let err = '';
  const sink = (take: (text: string) => void) =>
    new Writable({
      write(chunk, _, done) {
        take(String(chunk));
        done();
      },
    });
  const ended = startConsole({
    store: flaky,
    io: { stdin, stdout: sink((text) => (out += text)), stderr: sink((text) => (err += text)) },
    language: 'en',
    now: () => NOW,
    explain: (error) => (error as JisikError).code,
  });
  const until = async (done: () => boolean) => {
    for (let i = 0; i < 500 && !done(); i++) await new Promise((go) => setTimeout(go, 10));
  };
  stdin.push('partners company=포스코\n');
  await until(() => out.includes('2 rows'));
  gone = true;
  stdin.push('partners company=업스테이지\n');
  await until(() => err !== '');
  expect(err).toContain('store-unreachable');
  gone = false;
  out = '';
  stdin.push('partners company=업스테이지\n');
  stdin.push(null);
  expect(await ended).toBe(5);
  expect(out).toContain('포스코');
});

describe('commands', () => {
  test('.again runs the last line again, .time shows how long, .explain how it was understood and is run', async () => {
    const { exit, out, err } = await pipe(['.time on', '포스코의 협력사는?', '.explain', '.again']);
    expect(err).toBe('');
    expect(out.match(/2줄 · [\d.]+ ms/g)).toHaveLength(2);
    expect(out).toMatch(
      /“포스코의 협력사는\?”\n\[partners\][\s\S]*"Company:포스코"[\s\S]*PARTNERS_WITH[\s\S]*2줄, [\d.]+ ms/,
    );
    expect(exit).toBe(0);
  });

  test('.export saves all rows in the form of the ending, and never writes over a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jisik-export-'));
    const csv = join(folder, 'answer.csv');
    const lines = ['partners company=포스코', `.export ${csv}`, `.export ${csv}`, '.export answer.docx'];
    const { exit, out, err } = await pipe(lines);
    expect(readFileSync(csv, 'utf8').trim().split('\n')).toHaveLength(3);
    expect(out).toContain(`2줄을 ${csv}에 저장했습니다.`);
    expect(err).toContain('file-not-written');
    expect(exit).toBe(3);
    rmSync(folder, { recursive: true });
  });

  test('.graph draws one branch for each kind of relation', async () => {
    const { out } = await pipe(['.graph 업스테이지']);
    expect(out).toMatch(/^업스테이지\n[├└]─ /);
    expect(out).toMatch(/└─ [^\n]+\n$/);
  });

  test('a refused question offers queries, each of which its number runs', async () => {
    const { out, err } = await pipe(['포스코와 협력하는 곳의 전화번호는?', '1', '9']);
    expect(err).toMatch(/1 {2}[^\n]*\[partners\]/);
    expect(out).toContain('업스테이지');
  });

  test('.store reads from another store, and stays where it is when there is none', async () => {
    const { exit, out, err } = await pipe([
      `.store ${graph.store.url}`,
      '.store grafeo:/nowhere/at/all',
      '포스코의 협력사는?',
    ]);
    expect(err).toContain('store-missing');
    expect(out).toContain('2줄');
    expect(exit).toBe(4);
  });

  test('a question follows up on the answer before, refusals between left out', async () => {
    const { out, err } = await pipe(['포스코의 협력사는?', '오늘 날씨는?', '그럼 LG AI연구원은?', 'and Upstage?']);
    const heads = out.match(/^협력사 · .*\[partners\]$/gm);
    expect(heads).toEqual([
      expect.stringContaining('포스코'),
      expect.stringContaining('LG AI연구원'),
      expect.stringContaining('업스테이지'),
    ]);
    expect(err).toContain('날씨');
  });
});
