import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeSignature, SIGNATURE_SIZE, signatureOf } from '../../src/graph/signature.js';
import { areCopies, WireGroups } from '../../src/graph/wire-groups.js';

const WORDS = Array.from({ length: 200 }, (_, i) => `낱말${i}`);
/** 200 words of which those from `from` to `to` are others. */
const text = (from = 0, to = from) => WORDS.map((word, i) => (i >= from && i < to ? `${word}바뀜` : word)).join(' ');
const copies = (a: string, b: string) => areCopies(decodeSignature(signatureOf(a)), decodeSignature(signatureOf(b)));

describe('copies', () => {
  test('case, punctuation, line breaks and spacing do not count', () => {
    expect(signatureOf('하나 둘 셋. '.repeat(1) + text())).toBe(signatureOf(`하나  둘,\n셋 ${text()}`));
  });

  test('an edited lead and an added tail leave a copy a copy', () => {
    expect(copies(text(), `${text(0, 8)} 무단 전재 및 재배포 금지`)).toBe(true);
  });

  test('half the text in common makes no copy', () => {
    expect(copies(text(), text(0, 100))).toBe(false);
  });

  test('short texts are no copies of anything, themselves included', () => {
    expect(signatureOf('속보 코스피 하락')).toBe('');
    expect(copies('속보 코스피 하락', '속보 코스피 하락')).toBe(false);
  });

  test('the share of equal places estimates the similarity of the shingles', () => {
    const [a, b] = [decodeSignature(signatureOf(text())), decodeSignature(signatureOf(text(50, 70)))];
    const estimate = a.filter((value, i) => value === b[i]).length / SIGNATURE_SIZE;
    // 198 shingles each, 22 of them different.
    expect(Math.abs(estimate - 176 / 220)).toBeLessThan(0.12);
  });
});

describe('groups of copies', () => {
  /** Version n differs from n + 1 in 24 words: neighbours are copies, versions further apart are not. */
  const version = (n: number) => signatureOf(text(0, n * 24));

  test('are chains, named after the smallest id, and fall apart when a link goes', () => {
    const groups = new WireGroups();
    const chain = new Map([0, 1, 2, 3, 4, 5, 6].map((n) => [`a${n}`, version(n)]));
    groups.update([], chain);
    expect(copies(text(0, 0), text(0, 72))).toBe(false);
    expect([...chain.keys()].map((id) => groups.groupOf(id))).toEqual(Array(7).fill('a0'));
    const { touched, changed } = groups.update(['a0', 'a3', 'a4'], new Map());
    expect([...touched].sort()).toEqual(['a1', 'a2', 'a5', 'a6']);
    expect(Object.fromEntries(changed)).toEqual({ a1: 'a1', a2: 'a1', a5: 'a5', a6: 'a5' });
  });

  test('are the same after any history as when built at once, with and without the index', () => {
    const id = fc.integer({ min: 0, max: 79 }).map((n) => `a${String(n).padStart(2, '0')}`);
    const put = fc.record({ id, version: fc.nat(7) });
    const change = fc.record({ removed: fc.uniqueArray(id, { maxLength: 5 }), put: fc.array(put, { maxLength: 70 }) });
    const signatures = Array.from({ length: 8 }, (_, n) => version(n));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (history) => {
        const lived = new WireGroups();
        const now = new Map<string, string>();
        for (const { removed, put } of history) {
          const added = new Map(put.map((one) => [one.id, signatures[one.version]!]));
          const leaving = [...new Set([...removed, ...added.keys()])].filter((one) => now.has(one));
          lived.update(leaving, added);
          for (const one of leaving) now.delete(one);
          for (const [one, signature] of added) now.set(one, signature);
        }
        const rebuilt = new WireGroups();
        for (const [one, signature] of now) rebuilt.update([], new Map([[one, signature]]));
        for (const one of now.keys()) {
          expect(lived.groupOf(one)).toBe(rebuilt.groupOf(one));
          expect([...lived.membersOf(lived.groupOf(one))].sort()).toEqual(
            [...rebuilt.membersOf(rebuilt.groupOf(one))].sort(),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
