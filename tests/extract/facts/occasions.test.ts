import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const names: Record<string, EntityType> = {
  '바다 로봇상': 'Program',
  누리로봇: 'Company',
  가온소프트: 'Company',
  하늘테크: 'Company',
  해양부: 'Organization',
  나래시: 'Organization',
  나래대: 'Organization',
  한서윤: 'Person',
  오태경: 'Person',
  '바다 기술 사업': 'Program',
  '바다 디자인 공모전': 'Program',
  '바다 청소 캠페인': 'Program',
  '안심 길동무': 'Program',
  '서울 로봇 포럼': 'Event',
  '새빛 박람회': 'Event',
};

const only = (text: string): string[] => stated(text, names).filter((f) => /^(?:PARTICIPATES_IN|ORGANIZES)/.test(f));

describe('who runs a programme or event, and who is in it', () => {
  test.each<[string, string, string[]]>([
    [
      'a body with 에서 runs it, whoever was picked',
      "누리로봇은 해양부에서 주관한 '바다 기술 사업'에 선정돼 힘을 얻었다.",
      ['ORGANIZES 해양부 -> 바다 기술 사업', 'PARTICIPATES_IN 누리로봇 -> 바다 기술 사업'],
    ],
    [
      'who leads the team of a programme, and the others of it',
      "'바다 기술 사업'이 시작됐다. 이번 사업은 누리로봇을 주관기관으로 가온소프트와 나래대가 공동 참여한다.",
      [
        'PARTICIPATES_IN 누리로봇 -> 바다 기술 사업',
        'PARTICIPATES_IN 가온소프트 -> 바다 기술 사업',
        'PARTICIPATES_IN 나래대 -> 바다 기술 사업',
      ],
    ],
    [
      'those who left are not of the team',
      "'바다 기술 사업'이 시작됐다. 이번 사업은 누리로봇을 주관기관으로 가온소프트가 공동 참여하려다 탈락했다.",
      [],
    ],
    [
      'the prizes of the contest named before',
      "해양부는 '바다 디자인 공모전'을 열었다. 대상에는 누리로봇이 선정됐고, 최우수상은 하늘테크에 돌아갔다.",
      [
        'ORGANIZES 해양부 -> 바다 디자인 공모전',
        'PARTICIPATES_IN 누리로봇 -> 바다 디자인 공모전',
        'PARTICIPATES_IN 하늘테크 -> 바다 디자인 공모전',
      ],
    ],
    [
      'no prize was taken',
      "해양부는 '바다 디자인 공모전'을 열었다. 대상은 누리로봇이 받지 못했다.",
      ['ORGANIZES 해양부 -> 바다 디자인 공모전'],
    ],
    [
      'who shows something in a story about a fair',
      "'새빛 박람회'가 2일 문을 열었다. 누리로봇은 새 팔을 선보였다. '새빛 박람회'는 5일까지다.",
      ['PARTICIPATES_IN 누리로봇 -> 새빛 박람회'],
    ],
    [
      'what was shown last year was not shown at this fair',
      "'새빛 박람회'가 2일 문을 열었다. 누리로봇은 지난해 새 팔을 선보였다. '새빛 박람회'는 5일까지다.",
      [],
    ],
    [
      'what the body runs that the story is about',
      "나래시는 2일 새 정책을 알렸다. 나래시는 시민을 돕는다. 나래시는 길도 넓혔다. 올해도 '안심 길동무'를 이어간다.",
      ['ORGANIZES 나래시 -> 안심 길동무'],
    ],
    [
      'the particle of the place without its first syllable',
      "누리로봇은 '서울 로봇 포럼'서 새 팔을 처음 소개했다.",
      ['PARTICIPATES_IN 누리로봇 -> 서울 로봇 포럼'],
    ],
    [
      'a part of the event is the event',
      '한서윤 대표는 \'서울 로봇 포럼\' 미디어 데이에서 "로봇이 온다"고 말했다.',
      ['PARTICIPATES_IN 한서윤 -> 서울 로봇 포럼'],
    ],
    [
      'who is named as one of the winners of the award spoken of',
      "나래협회는 '바다 로봇상' 수상자를 골랐다. 이 밖에 한서윤 교수와 누리로봇이 수상자로 선정됐다.",
      ['PARTICIPATES_IN 누리로봇 -> 바다 로봇상', 'PARTICIPATES_IN 한서윤 -> 바다 로봇상'],
    ],
    [
      'who picks the winners is none of them',
      "나래협회는 '바다 로봇상' 수상자를 골랐다. 누리로봇은 수상자를 선정했다.",
      [],
    ],
    [
      'a joint project is not this programme',
      "누리로봇은 '바다 기술 사업'을 안다. 회사는 물을 아끼려고 하늘테크와 공동 프로젝트를 진행했다.",
      [],
    ],
  ])('%s', (_what, text, expected) => {
    expect(only(text).sort()).toEqual([...expected].sort());
  });
});
