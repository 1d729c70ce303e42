import { beforeAll, describe, expect, test } from '@jest/globals';
import { linkName } from '../../src/query/link.js';
import { completeName } from '../../src/query/names/complete.js';
import { indexNames, looseKey, type NameIndex } from '../../src/query/names/name-index.js';
import { smallGraphNames } from './small-graph.js';

let names: NameIndex;
beforeAll(async () => {
  names = await smallGraphNames();
});

describe('a name is linked', () => {
  test.each([
    ['포스코', 'Company:포스코'],
    ['posco', 'Company:포스코'],
    ['Company:포스코', 'Company:포스코'],
    ['LG AI 연구원', 'Company:lgai연구원'],
    ['엘쥐 AI연구원', 'Company:lgai연구원'],
    ['엘지AI연구원', 'Company:lgai연구원'],
    ['엘에스이지', 'Company:런던증권거래소'],
    ['업스테이쥐', 'Company:업스테이지'],
    ['Upstge', 'Company:업스테이지'],
    ['업스테지', 'Company:업스테이지'],
    ['네이버클라드', 'Company:네이버클라우드'],
    ['K엑사원', 'Model:k-엑사원236b'],
    ['지피티5', 'Model:gpt-5'],
    ['ㄴㅇㅂ', 'Company:네이버'],
    ['과기정통부', 'Organization:과학기술정보통신부'],
  ])('%s', (written, id) => {
    expect(linkName(written, names)).toMatchObject({ kind: 'one', entity: { id } });
  });

  test.each(['GPT-4', '앤트로픽', '포스', '현대', 'LG전자', '네이버웹툰', 'x'])(
    'not %s, which is another',
    (written) => {
      expect(linkName(written, names).kind).toBe('none');
    },
  );

  test.each([
    ['upstage', '업스테이지'],
    ['Naver Cloud', '네이버클라우드'],
    ['Furiosa', '퓨리오사'],
    ['nvidia', '엔비디아'],
    ['딥시크', 'DeepSeek'],
  ])('%s over to the other script, %s', (written, name) => {
    const index = indexNames(
      ['업스테이지', '네이버클라우드', '퓨리오사', '엔비디아', 'DeepSeek', '새론소프트'].map((one) => ({
        id: `Company:${one}`,
        name: one,
        type: 'Company' as const,
        keys: [looseKey(one)],
        weight: 1,
      })),
    );
    expect(linkName(written, index)).toMatchObject({ kind: 'one', entity: { name } });
    for (const other of ['Flash', 'Plus', 'Pulse', 'Upset', 'Naval']) expect(linkName(other, index).kind).toBe('none');
  });

  test.each([
    ['Han Ga-ram', '한가람'],
    ['Garam Han', '한가람'],
    ['Park Jung-hyun', '박정현'],
    ['Lee Young-soo', '이영수'],
    ['Choi Moon-young', '최문영'],
    ['비에이치 로보틱스', 'BH로보틱스'],
  ])('%s as it is said or spelt in the other script, %s', (written, name) => {
    const index = indexNames(
      ['한가람', '박정현', '이영수', '최문영', 'BH로보틱스'].map((one) => ({
        id: `Person:${one}`,
        name: one,
        type: one.startsWith('BH') ? ('Company' as const) : ('Person' as const),
        keys: [looseKey(one)],
        weight: 1,
      })),
    );
    expect(linkName(written, index)).toMatchObject({ kind: 'one', entity: { name } });
    for (const other of ['Kim Ga-eun', 'Park Min-ho', '비엠 로보틱스'])
      expect(linkName(other, index).kind).toBe('none');
  });

  test('to nobody: the most written about are proposed where none is like it', () => {
    expect(linkName('qzxwv', names)).toMatchObject({ kind: 'none', nearest: [{}, {}, {}] });
    expect(linkName('qzxwv', names, ['Program'])).toMatchObject({ kind: 'none', nearest: [{ type: 'Program' }] });
  });

  test('to nobody in particular when two share it, and to none of another type', () => {
    expect(linkName('박지우', names)).toMatchObject({ kind: 'several' });
    expect(linkName('박지우', names, ['Company'])).toMatchObject({ kind: 'wrong-type' });
  });

  test('to the one it is the name of, not to the one it is short for', () => {
    expect(linkName('네이버', names)).toMatchObject({ kind: 'one', entity: { id: 'Company:네이버' } });
  });
});

describe('completion', () => {
  test.each([
    ['업', '업스테이지'],
    ['ups', '업스테이지'],
    ['ㅎㅂㅈ', '한빛전자'],
    ['확산', 'AI 확산 리포트'],
    ['naver c', '네이버클라우드'],
  ])('of %s begins with %s', (typed, name) => {
    expect(completeName(typed, names)[0]?.name).toBe(name);
  });

  test('knows the types allowed', () => {
    expect(
      completeName('', names, ['Place'])
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['서울', '일본']);
  });

  test('takes 50 ms at most at each key among 60,000 names', () => {
    const many = indexNames(
      Array.from({ length: 60_000 }, (_, i) => ({
        id: `Company:가나${i}`,
        name: `가나다라${i}`,
        type: 'Company' as const,
        keys: [`가나다라${i}`, `ganadara${i}`],
        weight: i % 100,
      })),
    );
    completeName('ㄱㄴ', many);
    for (const typed of ['가', '가나', '다라5', 'ㄱㄴㄷ', 'dara59']) {
      // The best of three: what the code takes, not what a busy machine does to it.
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        expect(completeName(typed, many)).toHaveLength(10);
        return performance.now() - started;
      });
      expect(Math.min(...times)).toBeLessThan(50);
    }
  });
});
