import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type IPty, spawn } from '@lydell/node-pty';
import { type SmallGraph, smallGraph } from '../query/small-graph.js';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await smallGraph();
});
afterAll(() => graph.remove());

/** The console in a terminal of its own, driven by keys. */
class Terminal {
  #seen = '';
  #exit: number | null = null;
  readonly #pty: IPty;

  constructor(columns: number, language = 'ko', historyFile = '', rows = 40) {
    this.#pty = spawn(
      process.execPath,
      ['--import', 'tsx', 'tests/console/start.ts', graph.store.url, language, historyFile],
      {
        cols: columns,
        rows,
        cwd: process.cwd(),
        env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
      },
    );
    this.#pty.onData((data) => {
      this.#seen += data;
    });
    this.#pty.onExit(({ exitCode }) => {
      this.#exit = exitCode;
    });
  }

  /** Everything printed since the last `type`, without control codes. */
  get screen(): string {
    return stripVTControlCharacters(this.#seen);
  }

  type(keys: string): void {
    this.#seen = '';
    this.#pty.write(keys);
  }

  resize(columns: number): void {
    this.#pty.resize(columns, 40);
  }

  async see(text: string | RegExp): Promise<string> {
    const until = Date.now() + 15_000;
    while (Date.now() < until) {
      if (typeof text === 'string' ? this.screen.includes(text) : text.test(this.screen)) return this.screen;
      if (this.#exit !== null) break;
      await new Promise((go) => setTimeout(go, 20));
    }
    throw new Error(`never saw ${String(text)} in:\n${this.screen}`);
  }

  async end(): Promise<number> {
    const until = Date.now() + 15_000;
    while (this.#exit === null && Date.now() < until) await new Promise((go) => setTimeout(go, 20));
    if (this.#exit === null) {
      this.#pty.kill();
      throw new Error('the console did not end');
    }
    return this.#exit;
  }
}

const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

test('a question typed in Korean is answered in a table, its evidence follows, and .quit ends the session', async () => {
  const terminal = new Terminal(100);
  await terminal.see('무엇이 궁금하세요?');
  terminal.type(`포스코 협력사는?${ENTER}`);
  await terminal.see('2줄');
  expect(terminal.screen).toContain('업스테이지');
  await terminal.see('무엇이 궁금하세요?');
  terminal.type(`.evidence 2${ENTER}`);
  await terminal.see('업스테이지, 포스코와 손잡는다 · 2025-12-30');
  terminal.type(`.quit${ENTER}`);
  await terminal.see('안녕히 가세요');
  expect(await terminal.end()).toBe(0);
}, 60_000);

test('a query is found by typing, its parameter is completed from the graph, and Ctrl-C goes back one step', async () => {
  const terminal = new Terminal(80);
  await terminal.see('무엇이 궁금하세요?');
  terminal.type('경쟁자');
  await terminal.see(/경쟁자\s+경쟁자/);
  terminal.type(DOWN);
  await terminal.see('이곳이나 이 모델과 경쟁한다고');
  terminal.type(ENTER);
  await terminal.see('기업·기관·모델');
  terminal.type('ㅇㅅㅌ');
  await terminal.see('업스테이지 · 기업');
  terminal.type(CTRL_C);
  await terminal.see('무엇이 궁금하세요?');
  terminal.type('경쟁자');
  await terminal.see(/경쟁자\s+경쟁자/);
  terminal.type(DOWN);
  await terminal.see('이곳이나 이 모델과 경쟁한다고');
  terminal.type(ENTER);
  await terminal.see('기업·기관·모델');
  terminal.type('업스');
  await terminal.see('업스테이지 · 기업');
  terminal.type(ENTER);
  await terminal.see('네이버클라우드');
  await terminal.see('무엇이 궁금하세요?');
  terminal.type(CTRL_C);
  expect(await terminal.end()).toBe(130);
}, 60_000);

test('on a narrow terminal no line of a table is wider than the terminal, and Ctrl-D leaves', async () => {
  const { default: stringWidth } = await import('string-width');
  const terminal = new Terminal(100, 'en');
  await terminal.see('What would you like to know?');
  terminal.resize(40);
  terminal.type(`MATCH (a:Article) RETURN a.title AS title, a.publisher AS publisher${ENTER}`);
  const screen = await terminal.see('5 rows');
  for (const line of screen.split(/\r?\n/).filter((one) => /[│┌├└]/.test(one)))
    expect(stringWidth(line)).toBeLessThanOrEqual(40);
  terminal.type(CTRL_D);
  expect(await terminal.end()).toBe(0);
}, 60_000);

test('a name that two people share is chosen from a list', async () => {
  const terminal = new Terminal(100);
  await terminal.see('무엇이 궁금하세요?');
  terminal.type(`박지우는 어디서 일해?${ENTER}`);
  await terminal.see('어느 쪽인가요?');
  terminal.type(ENTER);
  await terminal.see('1줄');
  await terminal.see('무엇이 궁금하세요?');
  terminal.type(CTRL_C);
  expect(await terminal.end()).toBe(130);
}, 60_000);

const UP = '\u001b[A';

test('lines come back in the next session, a refused question offers queries by number, and rows come in pages', async () => {
  const historyFile = join(mkdtempSync(join(tmpdir(), 'jisik-history-')), 'state', 'history');
  const first = new Terminal(100, 'ko', historyFile);
  await first.see('무엇이 궁금하세요?');
  first.type(`포스코 협력사는?${ENTER}`);
  await first.see('2줄');
  await first.see('무엇이 궁금하세요?');
  first.type(`.quit${ENTER}`);
  expect(await first.end()).toBe(0);
  expect(statSync(historyFile).mode & 0o077).toBe(0);

  const second = new Terminal(100, 'ko', historyFile, 14);
  await second.see('무엇이 궁금하세요?');
  second.type(UP);
  await second.see('.quit');
  second.type(UP);
  await second.see('포스코 협력사는?');
  second.type(ENTER);
  await second.see('2줄');
  await second.see('무엇이 궁금하세요?');

  second.type(`MATCH (e:Entity) RETURN e.name AS name ORDER BY name LIMIT 12${ENTER}`);
  await second.see(/12줄 중 1-5.*Enter: 더 보기/);
  await second.see('무엇이 궁금하세요?');
  second.type(ENTER);
  await second.see('12줄 중 6-10');
  await second.see('무엇이 궁금하세요?');
  second.type(`.more${ENTER}`);
  await second.see('12줄 중 11-12');
  await second.see('무엇이 궁금하세요?');

  second.type(`포스코와 협력하는 곳의 전화번호는?${ENTER}`);
  await second.see('가까운 질의');
  await second.see('무엇이 궁금하세요?');
  second.type(`1${ENTER}`);
  await second.see(/기업|찾은 것|줄/);
  await second.see('무엇이 궁금하세요?');
  second.type(CTRL_D);
  expect(await second.end()).toBe(0);
}, 90_000);

test('Ctrl-C ends what runs, and the session goes on', async () => {
  const terminal = new Terminal(100);
  await terminal.see('무엇이 궁금하세요?');
  // Far more rows than the time limit allows for.
  terminal.type(`MATCH (a), (b), (c), (d), (e), (f) RETURN count(*) AS n${ENTER}`);
  await new Promise((go) => setTimeout(go, 3_000));
  terminal.type(CTRL_C);
  await terminal.see('interrupted');
  await terminal.see('무엇이 궁금하세요?');
  terminal.type(`포스코 협력사는?${ENTER}`);
  await terminal.see('2줄');
  await terminal.see('무엇이 궁금하세요?');
  terminal.type(`.quit${ENTER}`);
  expect(await terminal.end()).toBe(0);
}, 90_000);

test('labels of a statement and names of commands are completed while typing', async () => {
  const terminal = new Terminal(100);
  await terminal.see('무엇이 궁금하세요?');
  // The names of the graph are read behind the first prompt.
  await new Promise((go) => setTimeout(go, 3_000));
  terminal.type('MATCH (c:Compan');
  await terminal.see(/\n\s+Company/);
  terminal.type('\t');
  await terminal.see('MATCH (c:Company');
  terminal.type(`) RETURN count(c) AS n${ENTER}`);
  await terminal.see('1줄');
  await terminal.see('무엇이 궁금하세요?');
  terminal.type('.ev');
  await terminal.see('.evidence');
  terminal.type(`\t${ENTER}`);
  await terminal.see('근거 문장이 없습니다');
  await terminal.see('무엇이 궁금하세요?');
  terminal.type(CTRL_C);
  expect(await terminal.end()).toBe(130);
}, 90_000);
