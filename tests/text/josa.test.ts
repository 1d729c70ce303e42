import { describe, expect, test } from '@jest/globals';
import { josaRole, stripJosa } from '../../src/text/josa.js';

describe('particles', () => {
  test.each([
    ['한빛전자는', '한빛전자', '는', 'topic'],
    ['가람은', '가람', '은', 'topic'],
    ['가람으로부터의', '가람', '으로부터의', 'of'],
    ['서울에서는', '서울', '에서는', 'at'],
    ['서울로', '서울', '로', 'by'],
    ['가람이라며', '가람', '이라며', 'quote'],
    ['OpenAI와', 'OpenAI', '와', 'with'],
    ['하늘에게', '하늘', '에게', 'to'],
  ])('%s = %s + %s', (word, stem, josa, role) => {
    expect(stripJosa(word)).toEqual({ stem, josa, role });
  });

  test.each([
    ['가람', '는'],
    ['한빛전자', '은'],
    ['한빛전자', '을'],
    ['가람', '로'],
    ['서울', '으로'],
    ['가람', '와'],
  ])('%s never takes %s: the final consonant decides', (word, josa) => {
    expect(josaRole(word, josa)).toBeNull();
  });

  test.each([
    ['EV3', '와'],
    ['EV3', '과'],
    ['모델3', '를'],
    ['모델3', '을'],
    ['가람 S7', '은'],
    ['가람 S7', '는'],
  ])('%s takes %s: versions are read in Korean or in English', (word, josa) => {
    expect(josaRole(word, josa)).not.toBeNull();
  });

  test('years and amounts are read in Korean alone', () => {
    expect(josaRole('2026', '는')).toBeNull();
    expect(josaRole('2025', '는')).toBe('topic');
  });

  test('a word that is a particle throughout keeps a stem', () => {
    expect(stripJosa('은')).toBeNull();
  });
});
