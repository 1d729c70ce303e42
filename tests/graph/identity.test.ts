import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decidePersons,
  entityId,
  entityKey,
  keyOfId,
  type PersonDecision,
  type Sighting,
} from '../../src/graph/identity.js';

describe('ids of entities', () => {
  test.each([
    ['Company', '네이버클라우드', null, 'Company:네이버클라우드'],
    ['Company', 'LG AI 연구원', null, 'Company:lgai연구원'],
    ['Company', '엘지 AI연구원', 'LG AI연구원', 'Company:lgai연구원'],
    ['Model', '미르(MIR) 70B', null, 'Model:미르70b'],
    ['Model', '미르(70B)', null, 'Model:미르70b'],
    ['Model', 'M.R-5', null, 'Model:mr5'],
    ['Model', 'MR 5', null, 'Model:mr5'],
    ['Model', '미르 4.0', null, 'Model:미르4.0'],
    ['Company', '한빛전자(005930)', null, 'Company:한빛전자'],
    ['Company', 'e-나라', null, 'Company:e-나라'],
    ['Technology', '(MoE)', null, 'Technology:moe'],
    ['Person', '김민수@가온', null, 'Person:김민수가온'],
  ] as const)('%s %s (lexicon: %s) is %s', (type, name, lexiconKey, id) => {
    expect(entityId(type, entityKey(type, name, lexiconKey))).toBe(id);
  });

  test('the key of a person is the name alone', () => {
    expect(keyOfId('Person:김민수@한빛전자')).toBe('김민수');
    expect(keyOfId('Company:a@b')).toBe('a@b');
  });
});

const at = (article: string, affiliations: string[], around: string[] = affiliations, linked = false): Sighting => ({
  article,
  affiliations,
  around,
  linked,
});

describe('people of one name', () => {
  const decide = (...sightings: Sighting[]) => Object.fromEntries(decidePersons('김민수', sightings));

  test('are one as long as nothing parts them', () => {
    expect(decide(at('a', []), at('b', ['한빛전자']))).toEqual({ a: 'Person:김민수', b: 'Person:김민수' });
  });

  test('are two when they work for different bodies', () => {
    expect(decide(at('a', ['한빛전자']), at('b', ['가온']))).toEqual({
      a: 'Person:김민수@한빛전자',
      b: 'Person:김민수@가온',
    });
  });

  test('are one again when an article says that the one works for both', () => {
    expect(decide(at('a', ['한빛전자']), at('b', ['가온']), at('c', ['가온', '한빛전자']))).toEqual({
      a: 'Person:김민수',
      b: 'Person:김민수',
      c: 'Person:김민수',
    });
  });

  test('stay two though an article about the one names the body of the other', () => {
    const ids = decide(at('a', ['한빛전자'], ['한빛전자', '가온']), at('b', ['가온']));
    expect(new Set(Object.values(ids)).size).toBe(2);
  });

  test('a stray report about somebody well known is about that one when it names his body', () => {
    const known = ['a', 'b', 'c'].map((article) => at(article, ['한빛전자']));
    const ids = decide(...known, at('d', ['산업부'], ['산업부', '한빛전자']), at('e', ['누리대']));
    expect(ids).toMatchObject({ a: 'Person:김민수@한빛전자', d: 'Person:김민수@한빛전자', e: 'Person:김민수@누리대' });
  });

  test('without a body belong to the one whose body the article names, or to nobody known', () => {
    const ids = decide(
      at('a', ['한빛전자']),
      at('b', ['가온']),
      at('c', [], ['가온']),
      at('d', []),
      at('e', [], ['가온', '한빛전자']),
    );
    expect(ids).toMatchObject({ c: 'Person:김민수@가온', d: 'Person:김민수', e: 'Person:김민수' });
  });

  test('the one of the lexicon keeps the bare id', () => {
    expect(decide(at('a', ['한빛전자'], [], true), at('b', ['가온']))).toEqual({
      a: 'Person:김민수',
      b: 'Person:김민수@가온',
    });
  });

  test('are joined and parted as people decided', () => {
    const seen = [at('a', ['한빛전자']), at('b', ['가온']), at('c', ['누리대'], ['가온']), at('d', [])];
    const merge: PersonDecision = { kind: 'merge', bodies: ['한빛전자', '가온'] };
    const joined = Object.fromEntries(decidePersons('김민수', seen, [merge]));
    expect(joined.a).toBe(joined.b);
    expect(joined.c).toBe('Person:김민수@누리대');
    const one = [at('a', ['한빛전자']), at('b', ['가온', '한빛전자']), at('c', ['한빛전자'])];
    expect(Object.fromEntries(decidePersons('김민수', one, [{ kind: 'split', bodies: ['가온'] }]))).toEqual({
      a: 'Person:김민수@한빛전자',
      b: 'Person:김민수@가온',
      c: 'Person:김민수@한빛전자',
    });
    // The one without a body is the one of 한빛전자, and so keeps the bare id.
    const home = decidePersons('김민수', seen.slice(0, 2).concat(seen[3]!), [
      { kind: 'merge', bodies: ['', '한빛전자'] },
    ]);
    expect(Object.fromEntries(home)).toEqual({ a: 'Person:김민수', b: 'Person:김민수@가온', d: 'Person:김민수' });
  });

  test('are decided by the set of articles, not by its order', () => {
    const body = fc.constantFrom('한빛전자', '가온', '누리대', '산업부');
    const bodies = fc.uniqueArray(body, { maxLength: 2 });
    const sighting = fc.record({ affiliations: bodies, around: bodies, linked: fc.boolean() });
    const pair = fc.uniqueArray(fc.oneof(body, fc.constant('')), { minLength: 2, maxLength: 2 });
    const decision = fc.oneof(
      body.map((one): PersonDecision => ({ kind: 'split', bodies: [one] })),
      pair.map((bodies): PersonDecision => ({ kind: 'merge', bodies })),
    );
    const decisions = fc.array(decision, { maxLength: 2 });
    const set = fc
      .array(sighting, { maxLength: 12 })
      .map((list) => list.map((one, i): Sighting => ({ article: `a${i}`, ...one })));
    const both = set.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(both, decisions, ([one, other], made) => {
        const [x, y] = [decidePersons('k', one, made), decidePersons('k', other, made)];
        for (const { article } of one) expect(y.get(article)).toBe(x.get(article));
      }),
      { numRuns: 500 },
    );
  });
});
