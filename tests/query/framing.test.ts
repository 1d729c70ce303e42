import { describe, expect, test } from '@jest/globals';
import { questionWithin } from '../../src/query/ask/framing.js';

const within = (text: string): string | null => questionWithin(text, (part) => part.includes('한빛전자'));

describe('what is said around a Korean question', () => {
  test.each([
    ['기사를 쓰다가 막혀서 그러는데, 한빛전자 협력사는?', '한빛전자 협력사는?'],
    ['안녕하세요. 담당 기자입니다. 한빛전자 협력사는?', '한빛전자 협력사는?'],
    ['한빛전자 협력사는? 보고서에 적어야 해서요.', '한빛전자 협력사는?'],
    ['어디서 들었는데 한빛전자 대표가 누구라며?', '한빛전자 대표가 누구라며?'],
    ['회의 때문에 그러니 한빛전자 연표를 정리해 주게', '한빛전자 연표를 정리해 주게'],
  ])('%s', (text, question) => {
    expect(within(text)).toBe(question);
  });

  test.each([
    '한빛전자 협력사는?',
    '한빛전자가 인수한 회사는? 자회사는 빼고요.',
    '한빛전자 대표는? 몇 살인지도 궁금해서요.',
    '2024년에 나온 기사인데 한빛전자 얘기 있어?',
    '여러 기사에서 확인된 한빛전자 소식',
    '한빛전자를 인수했는데 어디로 갔지?',
    'I heard that 한빛전자 bought it, who sold?',
  ])('nothing is left out of: %s', (text) => {
    expect(within(text)).toBe(null);
  });
});
