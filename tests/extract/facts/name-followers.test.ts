import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadFrames } from '../../../src/extract/facts/frame-book.js';
import { isUnitCode, type Masked, type Unit } from '../../../src/extract/facts/mask.js';
import { followersIn, Wants } from '../../../src/extract/facts/name-followers.js';
import { ENTITY_TYPES } from '../../../src/ontology/types.js';

const NAMES = ENTITY_TYPES.map((_, i) => String.fromCharCode(0xe000 + i));
const PIECES = [
  ' ',
  '의 ',
  '은 ',
  '는 ',
  '이 ',
  '가 ',
  '을 ',
  '와 ',
  '에 ',
  '에서 ',
  ', ',
  '(',
  ')',
  '·',
  '\u00a0',
  '의\t',
  '\ue0ff',
];
const WORDS = ['자회사 ', '모델 ', '협력 ', '소재 ', '공장 ', '등 ', '개발한 ', '함께 ', '참여한 ', '대표 ', 'AI '];

function masked(text: string): Masked {
  const units = new Map<number, Unit>();
  for (let i = 0; i < text.length; i++)
    if (isUnitCode(text.charCodeAt(i))) units.set(i, { type: ENTITY_TYPES[text.charCodeAt(i) - 0xe000]!, members: [] });
  return { text, units } as unknown as Masked;
}

test('no pattern that matches is taken for one that cannot', () => {
  const { nouns, halves } = loadFrames();
  const patterns = [...nouns, ...halves];
  const wants = new Wants(patterns.map((pattern) => pattern.wants));
  const piece = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...PIECES), fc.constantFrom(...WORDS));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      const followers = followersIn(masked(text));
      for (const [i, { pattern }] of patterns.entries()) {
        pattern.lastIndex = 0;
        const may = wants.mayBeMet(i, followers);
        if (pattern.test(text)) expect({ pattern, text, may }).toMatchObject({ may: true });
      }
    }),
    { numRuns: 300 },
  );
});

test('most patterns are not tried where their names are followed by something else', () => {
  const { nouns } = loadFrames();
  const company = NAMES[ENTITY_TYPES.indexOf('Company')]!;
  const followers = followersIn(masked(`${company}\u2026 ${company}\u2026`));
  const wants = new Wants(nouns.map((pattern) => pattern.wants));
  expect(nouns.filter((_, i) => wants.mayBeMet(i, followers)).length).toBeLessThan(nouns.length / 5);
});
