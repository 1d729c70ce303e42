import { describe, expect, test } from '@jest/globals';
import { mendEndings, mendKeyboard } from '../../src/query/ask/spelling.js';
import { isBareShare, takeShare } from '../../src/query/ask/values.js';
import { findPeriod } from '../../src/query/dates.js';
import { isSyllableSlip, plainSound } from '../../src/query/names/distance.js';
import { chainRows } from '../../src/query/paths.js';
import { labelCodes } from '../../src/query/render/labels.js';
import { NOW } from './small-graph.js';

test.each([
  ['누가 개발햇나요', '누가 개발했나요'],
  ['인수됬어?', '인수됐어?'],
  ['누가 만들엇는지', '누가 만들었는지'],
  ['어디가 삿지', '어디가 샀지'],
  ['뭐가 잇어', '뭐가 있어'],
])('%s is read as %s', (written, meant) => {
  expect(mendEndings(written)).toBe(meant);
});

test.each(['무엇이 있나요', '둘을 잇는 회사', '더 낫나요', '갓 나온 기사', '햇반', '왓챠는 어떤 회사야'])(
  '%s is spelt as it is meant',
  (text) => {
    expect(mendEndings(text)).toBe(text);
  },
);

test('Korean typed on a Latin keyboard is read as it was meant, where that is a word and what stands there is none', () => {
  const isMeant = (typed: string, hangul: string) => typed !== 'rk' && ['한빛전자', '협력사', '까치'].includes(hangul);
  expect(mendKeyboard('gksqlcwjswk guqfurtk', isMeant)).toBe('한빛전자 협력사');
  expect(mendKeyboard('Rkcl 협력사?', isMeant)).toBe('까치 협력사?');
  for (const text of ['hello partners of Hanbit', 'who does it', 'people known', 'ohohn'])
    expect(mendKeyboard(text, isMeant)).toBe(text);
  expect(mendKeyboard('gksqlcwjswk', () => false)).toBe('gksqlcwjswk');
});

describe('a syllable too few, too many, doubled or swapped', () => {
  test.each([
    ['한빛테크놀지', '한빛테크놀로지'],
    ['누리로로봇', '누리로봇'],
    ['새론프소트', '새론소프트'],
    ['가람로봇틱스스', '가람로봇틱스'],
  ])('%s is %s', (written, name) => {
    expect(isSyllableSlip(written, name)).toBe(true);
    expect(isSyllableSlip(name, written)).toBe(true);
  });

  test.each([
    ['서울시', '서울시청'],
    ['한빛전자', '한빛전기'],
    ['한빛', '한빛은'],
    ['누리은행', '누리은행장'],
    ['gpt4', 'gpt45'],
    ['가나다라', '라나다가'],
  ])('%s is not %s', (one, other) => {
    expect(isSyllableSlip(one, other)).toBe(false);
  });

  test('one sound has several spellings', () => {
    expect(plainSound('딥식')).toBe(plainSound('딥시크'));
    expect(plainSound('오픈에이아이')).toBe(plainSound('오픈애이아이'));
    expect(plainSound('누리')).not.toBe(plainSound('나라'));
  });
});

describe('a number of a question about confidence is a share', () => {
  test.each([
    ['신뢰도 0.8 이하인 사실', 'maximum', 0.8],
    ['신뢰도가 75% 미만인 것', 'maximum', 0.75],
    ['facts below 70% confidence', 'maximum', 0.7],
    ['facts scored under 0.6 confidence', 'maximum', 0.6],
    ['confidence of at least 0.9', 'minimum', 0.9],
    ['확신이 0.6을 넘는 사실', 'minimum', 0.6],
  ])('%s', (text, side, value) => {
    expect(takeShare(text)).toMatchObject({ side, value });
  });

  test('and no count, nor one of another question', () => {
    expect(takeShare('매개변수 0.8 이하')).toBeNull();
    expect(takeShare('신뢰도 낮은 사실 5개')).toBeNull();
    expect(isBareShare('신뢰도 0.5')).toBe(true);
    expect(isBareShare('신뢰도 낮은 사실 5개')).toBe(false);
  });
});

test.each(['quotes from Dec 30 onwards', 'articles on December 30 and later', 'Dec 30 or later'])(
  '%s: that day and all after',
  (text) => {
    expect(findPeriod(text, NOW)).toMatchObject({ since: '2025-12-30', until: null, end: text.length });
  },
);

test('two facts between two neighbours of a chain make one arrow each way', () => {
  const link = { from: 'a', to: 'b', fromName: '한빛', toName: '누리전', claims: ['k'] };
  const rows = chainRows(
    [['a', 'b']],
    [
      { ...link, relation: 'PARTICIPATES_IN', subject: 'a' },
      { ...link, relation: 'ORGANIZES', subject: 'a' },
      { ...link, relation: 'USES', subject: 'b' },
    ],
  );
  expect(rows[0]!.path).toBe('한빛 —ORGANIZES, PARTICIPATES_IN→ ←USES— 누리전');
  const read = labelCodes(String(rows[0]!.path), 'en');
  expect(read).toMatch(/^한빛 —[a-z ]+, [a-z ]+→ ←[a-z ]+— 누리전$/);
});
