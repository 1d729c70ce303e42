import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const names: Record<string, EntityType> = {
  '서울 로봇 포럼': 'Event',
  '새빛 박람회': 'Event',
  '새빛 박람회 2024': 'Event',
  '바다 로봇 박람회': 'Event',
  '바다 도서 박람회': 'Event',
  '누리 신년인사회': 'Event',
  '신입 교육 수료식': 'Event',
  '나래 지도 출범식': 'Event',
  '나래센터 착공식': 'Event',
  한서윤: 'Person',
  오태경: 'Person',
  문가람: 'Person',
  정하늘: 'Person',
  가온소프트: 'Company',
  누리로봇: 'Company',
  하늘테크: 'Company',
  나래센터: 'Organization',
  바다항만공사: 'Organization',
  나래대: 'Organization',
};

/** Who takes part in what. */
function guests(text: string): string[] {
  return stated(text, names)
    .filter((f) => f.startsWith('PARTICIPATES_IN'))
    .map((f) => f.slice('PARTICIPATES_IN '.length));
}

describe('those who are listed as having come', () => {
  test('each by name, whatever office stands beside it, and bodies that come themselves', () => {
    expect(
      guests(
        "'서울 로봇 포럼'이 2일 열렸다. 포럼에는 한서윤 바다항만공사 이사장과 오태경 극단 단장, 달빛사 문가람 주지 스님을 비롯해 나래대 등 대학 관계자 50여명이 참석했다.",
      ),
    ).toEqual([
      '나래대 -> 서울 로봇 포럼',
      '문가람 -> 서울 로봇 포럼',
      '오태경 -> 서울 로봇 포럼',
      '한서윤 -> 서울 로봇 포럼',
    ]);
  });

  test('beside the event that is named behind them, or that they came to as it was held', () => {
    expect(
      guests(
        '가온소프트는 2일 본사에서 한서윤 대사, 오태경 한빛상인연합회(달목 지부) 회장 등이 참석한 가운데 나래 지도 출범식을 열었다.',
      ),
    ).toEqual(['오태경 -> 나래 지도 출범식', '한서윤 -> 나래 지도 출범식']);
    expect(guests('나래 지도 출범식이 2일 한서윤 대표와 오태경 시장 등이 참석한 가운데 열렸다.')).toEqual([
      '오태경 -> 나래 지도 출범식',
      '한서윤 -> 나래 지도 출범식',
    ]);
  });

  test('in the caption of a picture', () => {
    expect(
      guests('나래센터 착공식에서 한서윤 시장(왼쪽 세 번째부터) 오태경 나래센터장 등 참석자들이 첫 삽을 뜨고 있다.'),
    ).toEqual(['오태경 -> 나래센터 착공식', '한서윤 -> 나래센터 착공식']);
  });

  test('at a reception or ceremony that a noun means', () => {
    expect(guests("'누리 신년인사회'가 2일 열렸다. 인사회에는 한서윤 의장, 오태경 시장 등이 참석했다.")).toEqual([
      '오태경 -> 누리 신년인사회',
      '한서윤 -> 누리 신년인사회',
    ]);
    expect(
      guests(
        '가온소프트는 신입 교육 수료식을 열었다. 이번 수료식에는 한서윤 대표이사를 비롯한 임직원들이 참석해 축하했다.',
      ),
    ).toEqual(['한서윤 -> 신입 교육 수료식']);
  });

  test('at a ceremony of another kind nobody of them was', () => {
    expect(guests("'서울 로봇 포럼'이 2일 열렸다. 이번 수료식에는 한서윤 대표, 오태경 시장 등이 참석했다.")).toEqual(
      [],
    );
  });

  test('not whose wife came', () => {
    expect(
      guests(
        "'서울 로봇 포럼'이 2일 열렸다. 포럼에는 한서윤 대표 부인 정하늘 여사를 비롯해 오태경 시장 등이 참석했다.",
      ),
    ).toEqual(['오태경 -> 서울 로봇 포럼', '정하늘 -> 서울 로봇 포럼']);
  });

  test.each([
    ['who stayed away', "'서울 로봇 포럼'이 2일 열렸다. 포럼에는 한서윤 대표와 오태경 시장 등이 불참했다."],
    [
      'who is spoken of on the way',
      "'서울 로봇 포럼'이 2일 열렸다. 포럼에는 시민 300명이 몰렸고 한서윤 대표는 밖에서 기다렸으며 직원 등이 참석했다.",
    ],
    ['for whom somebody works', "'서울 로봇 포럼'이 2일 열렸다. 포럼에는 바다항만공사 출신 강사들이 참석했다."],
  ])('not %s', (_, text) => {
    expect(guests(text)).toEqual([]);
  });

  test('those who speak at a reception are there', () => {
    expect(
      guests(
        '\'누리 신년인사회\'가 2일 열렸다. 인사회에는 한서윤 의장, 오태경 시장 등이 참석했다. 문가람 하늘상회 회장은 "올해는 함께 가자"고 했다. 정하늘 나루상회 회장은 본지와의 통화에서 "더 나아질 것"이라고 했다.',
      ),
    ).toEqual(['문가람 -> 누리 신년인사회', '오태경 -> 누리 신년인사회', '한서윤 -> 누리 신년인사회']);
  });
});

describe('firms that show something in a story about a fair', () => {
  test('as a list with a word for all of them', () => {
    expect(
      guests(
        "'새빛 박람회'가 2일 문을 연다. 가온소프트, 누리로봇 등 국내 기업들도 전시관을 꾸린다. '새빛 박람회'는 5일까지다.",
      ),
    ).toEqual(['가온소프트 -> 새빛 박람회', '누리로봇 -> 새빛 박람회']);
  });

  test('one beside the other', () => {
    expect(
      guests(
        "'새빛 박람회'가 2일 문을 열었다. 가온소프트는 지도를, 누리로봇은 로봇 팔을 선보였다. '새빛 박람회'는 5일까지다.",
      ),
    ).toEqual(['가온소프트 -> 새빛 박람회', '누리로봇 -> 새빛 박람회']);
  });

  test('not those whose stands others visit', () => {
    expect(
      guests(
        "'새빛 박람회'가 2일 문을 열었다. 한서윤 장관은 가온소프트, 누리로봇 등 국내 기업들의 부스를 둘러봤다. '새빛 박람회'는 5일까지다.",
      ),
    ).not.toContain('가온소프트 -> 새빛 박람회');
  });

  test('not in a story about two fairs of one town', () => {
    const story = (other: string): string =>
      `'바다 로봇 박람회'가 2일 문을 연다. 가온소프트는 새 로봇을 선보인다. '바다 로봇 박람회'는 5일까지다. ${other}`;
    expect(guests(story('입장은 무료다.'))).toEqual(['가온소프트 -> 바다 로봇 박람회']);
    expect(guests(story("이어 '바다 도서 박람회'도 있다."))).toEqual([]);
  });

  test('nor where what they show is set against that of last year', () => {
    expect(
      guests(
        "'새빛 박람회'가 2일 문을 열었다. 하늘테크는 '새빛 박람회 2024'와는 다른 로봇을 공개했다. '새빛 박람회'는 5일까지다.",
      ).filter((f) => f.endsWith('-> 새빛 박람회')),
    ).toEqual([]);
  });
});
