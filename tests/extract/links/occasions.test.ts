import { describe, expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/extract/links/link.js';
import { joinOccasions } from '../../../src/extract/links/occasions.js';
import type { EntityType } from '../../../src/ontology/types.js';

/** The names left after joining, each with all its forms. */
function joined(type: EntityType, ...names: string[]): string[] {
  const groups: Cluster[] = names.map((text, start) => ({
    key: `${type}\t${text}`,
    type,
    lexiconKey: null,
    mentions: [
      { text, type, field: 'body', start, end: start + text.length, rule: 'test', confidence: 1, sentence: 0 },
    ],
  }));
  joinOccasions(groups);
  return groups.filter((g) => g.mentions.length > 0).map((g) => g.mentions.map((m) => m.text).join(' = '));
}

describe('one programme or event under several names', () => {
  test.each<[string, EntityType, string[], string[]]>([
    ['with and without its kind', 'Program', ['바다숲 조성', '바다숲 조성 사업'], ['바다숲 조성 사업 = 바다숲 조성']],
    ['with and without the year', 'Program', ['2031 바다 대상', '바다 대상'], ['바다 대상 = 2031 바다 대상']],
    [
      'a short name and the one longer name that ends in it',
      'Event',
      ['1차 시연회', '누리 로봇 사업 1차 시연회'],
      ['누리 로봇 사업 1차 시연회 = 1차 시연회'],
    ],
    [
      'two years of one event stay two',
      'Event',
      ['2030 바다 박람회', '2031 바다 박람회'],
      ['2030 바다 박람회', '2031 바다 박람회'],
    ],
    [
      'a short name that two longer ones end in is neither',
      'Event',
      ['1차 시연회', '누리 로봇 사업 1차 시연회', '바다숲 사업 1차 시연회'],
      ['1차 시연회', '누리 로봇 사업 1차 시연회', '바다숲 사업 1차 시연회'],
    ],
  ])('%s', (_what, type, names, expected) => {
    expect(joined(type, ...names)).toEqual(expected);
  });
});
