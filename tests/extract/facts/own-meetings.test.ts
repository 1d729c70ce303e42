import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const names: Record<string, EntityType> = {
  국회: 'Organization',
  한빛당: 'Organization',
  나루당: 'Organization',
  '바다 오염 청문회': 'Event',
  원내대책회의: 'Event',
  '서울 로봇 포럼': 'Event',
  한서윤: 'Person',
};

/** Who holds what. */
function hosts(text: string): string[] {
  return stated(text, names)
    .filter((f) => f.startsWith('ORGANIZES'))
    .map((f) => f.slice('ORGANIZES '.length));
}

describe('meetings that only one kind of body holds', () => {
  test('a hearing is of the parliament that the text names', () => {
    expect(hosts("한서윤 대표는 '바다 오염 청문회'에 나왔다. 여야는 국회에서 다시 만난다.")).toEqual([
      '국회 -> 바다 오염 청문회',
    ]);
  });

  test('whoever else has met', () => {
    expect(
      hosts("한서윤 대표는 바다 협의회를 마치고 '바다 오염 청문회'에 나왔다. 여야는 국회에서 다시 만난다."),
    ).toEqual(['국회 -> 바다 오염 청문회']);
  });

  test.each([
    ['another parliament may hold it', "한서윤 대표는 미국 상원의 '바다 오염 청문회'에 나왔다. 국회는 말이 없었다."],
    ['it is only called for', "한빛당은 '바다 오염 청문회'를 요구했다. 국회는 말이 없었다."],
    ['no parliament is named', "한서윤 대표는 '바다 오염 청문회'에 나왔다."],
  ])('not where %s', (_, text) => {
    expect(hosts(text)).toEqual([]);
  });

  test('a meeting within a party is of the party beside it, or of the only one in the sentence', () => {
    expect(hosts('한서윤 의원은 나루당을 겨냥해 한빛당 원내대책회의에서 말했다.')).toEqual(['한빛당 -> 원내대책회의']);
    expect(hosts('한서윤 한빛당 원내대표는 2일 원내대책회의에서 말했다.')).toEqual(['한빛당 -> 원내대책회의']);
  });

  test('of two parties neither holds it', () => {
    expect(hosts('나루당은 한빛당 한서윤 의원이 원내대책회의에서 한 말을 비판했다.')).toEqual([]);
  });

  test('a forum may be held by anybody', () => {
    expect(hosts("한서윤 의원은 '서울 로봇 포럼'에 나왔다. 국회는 쉬었다.")).toEqual([]);
  });
});
