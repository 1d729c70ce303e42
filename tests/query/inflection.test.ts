import { expect, test } from '@jest/globals';
import { inflected } from '../../src/query/ask/inflection.js';

test.each([
  ['어디', false, ['어딘', '어딜', '어딨']],
  ['나오', false, ['나온', '나올', '나와', '나왔']],
  ['움직이', false, ['움직여', '움직였', '움직인']],
  ['쓰', true, ['써', '썼', '쓴', '쓸']],
  ['만들', true, ['만든', '만드', '만듭']],
  ['돕', true, ['도운', '도와', '도왔']],
  ['고르', true, ['골라', '골랐', '고른']],
  ['묻', true, ['물']],
  ['짓', true, ['지은', '지어']],
])('%s melts into its endings', (stem, verb, forms) => {
  expect(inflected(stem, verb)).toEqual(expect.arrayContaining(forms));
});

test.each(['모델', '협력', 'model', ''])('"%s", no verb, has no forms of its own', (noun) => {
  expect(inflected(noun, false)).toEqual([]);
});
