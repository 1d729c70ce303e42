import { describe, expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/extract/links/cluster.js';
import { joinOccasions } from '../../../src/extract/links/occasions.js';
import { rowOf } from '../../../src/lexicon/row.js';
import type { EntityType } from '../../../src/ontology/types.js';

/** The names left after joining, each with all its forms. */
function joined(type: EntityType, ...names: string[]): string[] {
  const groups: Cluster[] = names.map((text, start) => ({
    key: `${type}\t${text}`,
    type,
    lexiconKey: null,
    row: null,
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
      'which of several it is, said in one place only',
      'Event',
      ['1차 시연회', "'누리 로봇 사업' 시연회"],
      ["'누리 로봇 사업' 시연회 = 1차 시연회"],
    ],
    [
      'with and without Chinese letters',
      'Event',
      ['2031 누리 시무식', '2031 누리(漏里) 시무식'],
      ['2031 누리(漏里) 시무식 = 2031 누리 시무식'],
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

test('a year that only the listed names of an event say keeps another year apart', () => {
  const form = (text: string) => ({ text, ambiguous: false });
  const row = rowOf({
    name: '6·3 나루 선거',
    type: 'Event' as const,
    forms: [form('6·3 나루 선거'), form('2026년 나루 선거'), form('나루 선거')],
    flags: new Set<string>(),
    of: null,
    source: 'fact',
    table: 'events',
  });
  const at = { type: 'Event' as const, field: 'body' as const, end: 9, rule: 'test', confidence: 1, sentence: 0 };
  const groups: Cluster[] = [
    {
      key: 'a',
      type: 'Event',
      lexiconKey: 'Event\t6·3 나루 선거',
      row: null,
      mentions: [{ ...at, text: '나루 선거', start: 0, row }],
    },
    {
      key: 'b',
      type: 'Event',
      lexiconKey: null,
      row: null,
      mentions: [{ ...at, text: '2022년 나루 선거', start: 40 }],
    },
  ];
  joinOccasions(groups);
  expect(groups.map((g) => g.mentions.length)).toEqual([1, 1]);
});
