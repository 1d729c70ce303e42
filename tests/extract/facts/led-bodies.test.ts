import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const NAMES: Record<string, EntityType> = {
  한서윤: 'Person',
  오태경: 'Person',
  문가람: 'Person',
  '한서윤 정부': 'Organization',
  '한서윤 2기 행정부': 'Organization',
  '한서윤 특검팀': 'Organization',
  나래지법: 'Organization',
  나래부: 'Organization',
  바다군의회: 'Organization',
  국회: 'Organization',
  검찰: 'Organization',
  나래특검팀: 'Organization',
  누리로봇: 'Company',
  '법무법인 가람': 'Company',
};

const jobs = (text: string): string[] =>
  stated(text, Object.fromEntries(Object.entries(NAMES).filter(([name]) => text.includes(name))), { titles: true })
    .filter((fact) => fact.startsWith('WORKS_FOR'))
    .map((fact) => fact.slice('WORKS_FOR '.length));

describe('who leads a body', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a government that bears the name of its head',
      '한서윤 정부는 새 길을 연다. 한서윤 대통령은 2일 바다를 찾았다.',
      ['한서윤 -> 한서윤 정부 [대통령]'],
    ],
    [
      'one of before',
      '그 일은 한서윤 정부 때 시작됐다. 한서윤 전 대통령은 답하지 않았다.',
      ['한서윤 -> 한서윤 정부 [대통령] (former)'],
    ],
    ['a second term', '한서윤 2기 행정부가 출범했다. 한서윤은 웃었다.', ['한서윤 -> 한서윤 2기 행정부']],
    [
      'an inquiry that is called after whom it looks into',
      '한서윤 특검팀은 2일 한서윤 여사를 불렀다. 한서윤 여사는 답하지 않았다.',
      [],
    ],
    ['the office beside the name', '7년간 누리로봇을 이끈 한서윤 부회장이 물러난다.', ['한서윤 -> 누리로봇 [부회장]']],
    ['a panel is no office', '한서윤 판사가 이끄는 나래지법 1심 재판부가 맡는다.', ['한서윤 -> 나래지법 [판사]']],
    ['him of whom the text spoke', '한서윤 의원은 웃었다. 그는 누리로봇에 입사했다.', ['한서윤 -> 누리로봇']],
    [
      'him of whom it spoke long ago',
      '한서윤은 웃었다. 비가 왔다. 눈도 왔다. 해가 났다. 그는 누리로봇에 입사했다.',
      [],
    ],
    [
      'the office somebody comes from',
      '나래부 차관 출신인 오태경 의원이 웃었다.',
      ['오태경 -> 나래부 [차관] (former)'],
    ],
    ['a prosecutor', '검찰은 2일 오태경을 불렀다. 문가람 부장검사는 웃었다.', ['문가람 -> 검찰 [부장검사]']],
    ['whose prosecutor is open', '검찰과 나래특검팀이 오태경을 불렀다. 문가람 검사는 웃었다.', []],
    ['in spite of a body', '국회 불구 오태경 의장이 문을 닫았다.', []],
    ['what led to something', '누리로봇을 성공으로 이끈 한 수였다. 한서윤은 웃었다.', []],
    [
      'what somebody has been, at the end of a sentence',
      '한서윤은 나래부 과장과 누리로봇 이사를 지낸 관료 출신이다.',
      ['한서윤 -> 나래부 [과장] (former)', '한서윤 -> 누리로봇 [이사] (former)'],
    ],
    [
      'members of the only council',
      '바다군의회가 29일 문을 열었다. 오태경 의원은 물을 아끼자고 했다.',
      ['오태경 -> 바다군의회 [의원]'],
    ],
    ['a member of which of two', '바다군의회와 국회가 함께 문을 열었다. 오태경 의원은 물을 아끼자고 했다.', []],
    [
      'lawyers of the firm that the story is about',
      '법무법인 가람은 새 팀을 꾸렸다. 법무법인 가람은 바다도 안다. 법무법인 가람의 팀이다. 문가람 변호사는 웃었다.',
      ['문가람 -> 법무법인 가람 [변호사]'],
    ],
    [
      'a lawyer in a story about a robot maker',
      '누리로봇은 팔을 만든다. 누리로봇은 크다. 누리로봇이 졌다. 문가람 변호사는 웃었다.',
      [],
    ],
  ])('%s', (_what, text, expected) => {
    expect(jobs(text)).toEqual([...expected]);
  });
});
