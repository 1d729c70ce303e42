import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findMentions } from '../../src/extract/mentions/find.js';
import { loadWords, type Words } from '../../src/extract/mentions/words.js';
import { Lexicon } from '../../src/lexicon/lexicon.js';
import { readWords } from '../../src/lexicon/words.js';
import { ENTITY_TYPES } from '../../src/ontology/types.js';
import { segment } from '../../src/text/segment.js';
import { articleOf } from '../text/article-of.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let words: Words;
let folder: string;

beforeAll(async () => {
  words = await loadWords();
  folder = mkdtempSync(join(tmpdir(), 'jisik-seen-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is found with one row of counts instead of the file's. */
function found(text: string, row?: { name: string; type: 'Company'; share: number }): string[] {
  const trusted = row && row.share >= 0.5 ? [row] : [];
  const own: Words = {
    ...words,
    seen: new Map(trusted.map((r) => [r.name, r])),
    seenStarts: new Set(trusted.map((r) => r.name.slice(0, 2))),
    doubted: new Set(row && row.share < 0.5 ? [row.name] : []),
  };
  return findMentions(segment(articleOf(text)), new Lexicon([], 'test'), own)
    .mentions.flat()
    .map((m) => `${m.type} ${m.text}`);
}

describe('names counted over many articles', () => {
  test('a name that is nearly always meant is found without a cue, and no name without its row', () => {
    const text = '손님들은 새벽부터 나래온빛에 줄을 섰다.';
    expect(found(text, { name: '나래온빛', type: 'Company', share: 0.8 })).toEqual(['Company 나래온빛']);
    expect(found(text)).toEqual([]);
  });

  test('a word that is hardly ever a name needs more than a weak cue', () => {
    const weak = '한빛도는 플랫폼 프로슨을 인수한 회사와 손잡았다.';
    expect(found(weak)).toContain('Company 프로슨');
    expect(found(weak, { name: '프로슨', type: 'Company', share: 0.05 })).not.toContain('Company 프로슨');
    expect(found('㈜프로슨은 문을 열었다.', { name: '프로슨', type: 'Company', share: 0.05 })).toContain(
      'Company 프로슨',
    );
  });

  test('every row of the file names a type and a share, and none is in the other lists', async () => {
    const rows = await readWords('seen');
    expect(rows.length).toBeGreaterThan(100);
    const wrong = rows.filter(
      (r) =>
        !(ENTITY_TYPES as readonly string[]).includes(r.type!) ||
        !(Number(r.share) >= 0 && Number(r.share) <= 1) ||
        (Number(r.share) >= 0.5 && (words.notHeads.has(r.name!) || words.notNames.has(r.name!))),
    );
    expect(wrong.map((r) => r.name)).toEqual([]);
  });
});

test('the script counts articles with a cue against articles with the word, and leaves out those kept for evaluation', () => {
  const kept = join(folder, 'kept');
  const all = join(folder, 'all');
  for (const dir of [kept, all]) mkdirSync(dir);
  const write = (dir: string, name: string, body: string): void => writeFileSync(join(dir, `${name}.txt`), body);
  for (const name of ['a', 'b', 'c']) write(all, name, `㈜나래온빛은 1일 새 공장을 열었다고 밝혔다. ${name}`);
  write(all, 'd', '손님들은 새벽부터 나래온빛에 줄을 섰다.');
  write(all, 'e', '㈜나래온빛은 2일 다른 공장을 열었다고 밝혔다.');
  write(kept, 'e', '㈜나래온빛은 2일 다른 공장을 열었다고 밝혔다.');
  const run = (...args: string[]): string =>
    execFileSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/lexicon/seen-names.ts', all, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  expect(run('--without', kept)).toBe('name\ttype\tarticles\tshare\n나래온빛\tCompany\t3\t0.75\n');
  expect(run()).toBe('name\ttype\tarticles\tshare\n나래온빛\tCompany\t4\t0.80\n');
});
