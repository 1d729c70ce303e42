import { describe, expect, test } from '@jest/globals';
import { extractQuotes } from '../../../src/extract/quotes/quotes.js';
import type { EntityType } from '../../../src/ontology/types.js';
import { documentOf, entitiesOf } from '../facts/named-article.js';

const names: Record<string, EntityType> = {
  한서윤: 'Person',
  오태경: 'Person',
  '문 대표': 'Person',
  누리로봇: 'Company',
  하늘위원회: 'Organization',
  바다시: 'Organization',
};

/** "speaker: words" for every quotation, in text order. */
function said(body: string, title = ''): string[] {
  const doc = documentOf(body, title);
  const entities = entitiesOf(doc, names);
  const name = new Map(entities.map((e) => [e.id, e.name]));
  return extractQuotes(doc, entities).map((q) => {
    expect(doc.article[q.span.field].slice(q.span.start, q.span.end)).toBe(q.quote);
    expect(doc.article[q.speakerSpan.field].slice(q.speakerSpan.start, q.speakerSpan.end)).not.toBe('');
    return `${name.get(q.speaker)}: ${q.quote}`;
  });
}

describe('speakers', () => {
  test.each([
    ['before the words', '한서윤 대표는 "로봇은 가전이 된다"고 말했다.', ['한서윤: 로봇은 가전이 된다']],
    ['curly marks', '한서윤 대표는 “로봇은 가전이 된다”라고 말했다.', ['한서윤: 로봇은 가전이 된다']],
    [
      'a straight mark closed by a curly one',
      '한서윤 대표는 "로봇은 가전이 된다”고 말했다.',
      ['한서윤: 로봇은 가전이 된다'],
    ],
    [
      'an opening mark where one closes',
      '한서윤 대표는 “로봇은 곧 가전이 될 것“이라고 말했다.',
      ['한서윤: 로봇은 곧 가전이 될 것'],
    ],
    [
      'words that the verb "to be" goes on from',
      '한서윤 대표는 "뼈대를 다시 세우고 힘을 한데 모은 시간"이었다고 평가했다.',
      ['한서윤: 뼈대를 다시 세우고 힘을 한데 모은 시간'],
    ],
    [
      'not what voices are told of',
      '한서윤 대표는 "로봇은 가전이 된다"고 했다. 이에 "너무 이르다"는 비판이 나왔다.',
      ['한서윤: 로봇은 가전이 된다'],
    ],
    [
      'the answer, not the question',
      '한서윤 대표는 "언제 파느냐"는 질문에 "내년에 팔겠다"고 답했다.',
      ['한서윤: 내년에 팔겠다'],
    ],
    [
      'the question, where another answers',
      '오태경 의장은 "언제부터 팔 것인가"라는 질문에 한서윤 대표는 "내년에 팔겠다"고 답했다.',
      ['오태경: 언제부터 팔 것인가', '한서윤: 내년에 팔겠다'],
    ],
    [
      'he, behind one who is named without a particle',
      '오태경 의장은 의혹을 냈다. 이에 한서윤 누리로봇 대표 즉각 반박했다. 그는 "근거가 없는 말이다"라고 밝혔다.',
      ['한서윤: 근거가 없는 말이다'],
    ],
    [
      'not whose clause is closed before the words',
      '한서윤 대표가 30일 오태경 의장이 물러나자 "서둘러 뽑겠다"는 뜻을 밝혔다.',
      ['한서윤: 서둘러 뽑겠다'],
    ],
    [
      'not the host of what somebody spoke at',
      '한서윤 의원은 모임에서 "멈춰야 한다", 3월 하늘위원회가 주최한 기도회에선 "그게 나라다"라고 했다.',
      ['한서윤: 멈춰야 한다', '한서윤: 그게 나라다'],
    ],
    [
      'not whose deed is told behind the words',
      '오태경 총리가 오늘 1심에서 그들 모두에게 무죄가 난 데 대해 "처음부터 끝까지 억지였다"라며 하늘위원회가 물러서야 한다고 말했습니다.',
      [],
    ],
    [
      'not who only made a film',
      '한서윤은 상을 받았다. 오태경 감독이 연출한 영화가 눈에 띄었다. 그는 배우 일에 대해 "큰 뜻이 없었다"고 했다.',
      ['한서윤: 큰 뜻이 없었다'],
    ],
    [
      'not he of before, where somebody unknown spoke in between',
      '오태경 의장은 공장을 찾았다. 와인 상인 안드레 코바르는 "값이 오른다"고 했다. 그는 "물건이 모자란다"고 밝혔다.',
      [],
    ],
    [
      'not a reporter before the camera, nor a banner',
      '한서윤 대표는 "값은 내린다"고 말했다. ▶ 스탠딩 : 김하늘 / 기자- "회사는 이제 시험대에 올랐습니다." 문에는 "어서 오세요, 반갑습니다"라고 적힌 현수막이 걸렸다.',
      ['한서윤: 값은 내린다'],
    ],
    [
      'not who spoke before, where somebody answers another question',
      '한서윤 대표는 "값은 내린다"고 말했다. 한편 오태경 의장의 의혹 관련 질문에는 "무겁게 보고 있다"면서도 말을 아꼈다.',
      ['한서윤: 값은 내린다'],
    ],
    ['behind the words', '"로봇은 가전이 된다"고 한서윤 대표는 내다봤다.', ['한서윤: 로봇은 가전이 된다']],
    [
      'two quotations of one speaker',
      '한서윤 대표는 "값은 내린다"며 "내년이면 달라질 것"이라고 했다.',
      ['한서윤: 값은 내린다', '한서윤: 내년이면 달라질 것'],
    ],
    [
      'a question and its answer',
      '한서윤 위원은 "값을 내릴 것인가"라고 물었고 오태경 대표는 "내리겠다"고 답했다. 오태경 대표는 "약속을 지킨다"고 했다.',
      ['한서윤: 값을 내릴 것인가', '오태경: 약속을 지킨다'],
    ],
    [
      'carried over to the next sentence',
      '한서윤 대표는 "값은 내린다"고 말했다. 또한 "품질은 그대로 둔다"고도 설명했다.',
      ['한서윤: 값은 내린다', '한서윤: 품질은 그대로 둔다'],
    ],
    [
      'he, behind somebody else who agreed',
      '오태경 의장은 "시장이 곧 열린다"고 말했다. 한서윤 대표도 좋게 평가했다. 그는 "값이 문제로 남는다"고 말했다.',
      ['오태경: 시장이 곧 열린다', '한서윤: 값이 문제로 남는다'],
    ],
    [
      'he, behind somebody else who is only told of',
      '오태경 의장은 "시장이 곧 열린다"고 말했다. 한서윤 대표도 얽혀 있는 일이다. 그는 "값이 문제로 남는다"고 말했다.',
      ['오태경: 시장이 곧 열린다', '오태경: 값이 문제로 남는다'],
    ],
    ['he', '오태경 의장은 공장을 찾았다. 그는 "눈으로 보니 다르다"고 말했다.', ['오태경: 눈으로 보니 다르다']],
    [
      'names in brackets behind the words',
      '"서두르지 않겠습니다."(한서윤 대표) "천천히 가겠습니다."(오태경 위원) 두 사람이 남긴 말이다.',
      ['한서윤: 서두르지 않겠습니다.', '오태경: 천천히 가겠습니다.'],
    ],
    [
      'not the one in the brackets before, where nobody knows who stands in the next',
      '"서두르지 않겠습니다."(한서윤 대표) "천천히 가겠습니다."(가나다 위원) 두 사람이 남긴 말이다.',
      ['한서윤: 서두르지 않겠습니다.'],
    ],
    [
      'in brackets that end a line, with the body first',
      '"서두르지 않겠습니다." (누리로봇 한서윤 대표)\n"천천히 가겠습니다." (오태경 위원)\n두 사람이 남긴 말이다.',
      ['한서윤: 서두르지 않겠습니다.', '오태경: 천천히 가겠습니다.'],
    ],
    [
      'in brackets on the line below',
      '"서두르지 않겠습니다."\n\n(한서윤 누리로봇 대표)\n\n모임은 저녁에 끝났다.',
      ['한서윤: 서두르지 않겠습니다.'],
    ],
    [
      'the kind of a local body',
      '바다시가 다리를 놓는다. 시 관계자는 "내년에 끝난다"고 말했다.',
      ['바다시: 내년에 끝난다'],
    ],
    [
      'an answer behind the one who gives it',
      '왜 로봇이냐고 묻자 한서윤 대표는 웃었다. "쉬운 일은 재미가 없습니다." 그림은 벽에 걸려 있었다.',
      ['한서윤: 쉬운 일은 재미가 없습니다.'],
    ],
    [
      'who goes on about something',
      '한서윤 대표는 "값은 내린다"고 말했다. 품질 논란에 대해서는 "근거가 없는 이야기"라고 했다.',
      ['한서윤: 값은 내린다', '한서윤: 근거가 없는 이야기'],
    ],
    [
      'the caption of a broadcast',
      '길이 막혔습니다. [한서윤/누리로봇 대표 : "눈이 이렇게 올 줄은 몰랐어요."]',
      ['한서윤: 눈이 이렇게 올 줄은 몰랐어요.'],
    ],
    [
      'a rank in brackets behind the office',
      '한서윤 누리로봇 개발센터장(상무)은 "내년에 판다"고 말했다.',
      ['한서윤: 내년에 판다'],
    ],
    ['surname and title', '문 대표는 "다음 달에 판다"고 밝혔다.', ['문 대표: 다음 달에 판다']],
    [
      'an unnamed official speaks for the body',
      '누리로봇 관계자는 "사실이 아니다"라고 했다.',
      ['누리로봇: 사실이 아니다'],
    ],
    ['a body speaks', '하늘위원회는 "절차를 지켰다"고 밝혔다.', ['하늘위원회: 절차를 지켰다']],
    [
      'words alone, the speaker in the next sentence',
      '"기초를 다지는 일입니다. 서두르면 무너집니다." 한서윤 위원장은 30일 이같이 강조했다.',
      ['한서윤: 기초를 다지는 일입니다. 서두르면 무너집니다.'],
    ],
    [
      'nested marks stay in the words',
      `한서윤 대표는 "사람들은 '로봇'이라고 하면 겁낸다"고 말했다.`,
      [`한서윤: 사람들은 '로봇'이라고 하면 겁낸다`],
    ],
  ])('%s', (_name, body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  test.each([
    ['a quoted term', '한서윤 대표는 "물결 로봇" 전략을 내놨다.'],
    ['a scare quote', '누리로봇은 이른바 "착한 로봇"을 내세운다.'],
    ['somebody without a name', '누리로봇이 값을 올렸다. 업계 관계자는 "예상한 일"이라고 했다.'],
    [
      'somebody of a kind that no list foresees',
      '한서윤 대표가 다녀갔다. 한 승강기 수리공은 "다시 움직여 다행"이라고 전했다.',
    ],
    [
      'a person whose name is not known, behind one who spoke',
      '한서윤 대표는 공장을 돌아봤다. 그레이슨 부사장은 "서두를 생각이 없다"고 전했다.',
    ],
    [
      'the words of somebody unnamed, a name in the next clause',
      '어느 방문객은 벽에 "내일은 쉬는 날"이라고 적었고, 한서윤은 30일 부산으로 떠났다.',
    ],
    ['a witness', '한서윤 대표가 다녀갔다. 한 상인은 "반가웠다"고 전했다.'],
  ])('%s is no quotation of a named speaker', (_name, body) => {
    expect(said(body)).toEqual([]);
  });
});

describe('headlines', () => {
  test('a headline quotation beside a name counts when the body does not repeat it', () => {
    expect(said('본문은 다른 이야기다.', '한서윤 대표 "로봇은 가전이 된다"')).toEqual(['한서윤: 로봇은 가전이 된다']);
  });

  test('one that the body repeats is given once, from the body', () => {
    const quotes = said('한서윤 대표는 "로봇은 가전이 된다"고 말했다.', '한서윤 대표 "로봇은 가전이 된다"');
    expect(quotes).toEqual(['한서윤: 로봇은 가전이 된다']);
  });

  test('who is met in a headline does not say the words behind it', () => {
    expect(said('본문은 다른 이야기다.', '바다시장, 오태경 의장 면담…"다리를 곧 놓아야 한다"')).toEqual([]);
    expect(said('본문은 다른 이야기다.', '바다시장, 오태경과 회담…"다리를 곧 놓아야 한다"')).toEqual([]);
  });

  test('a headline without a name gives nothing', () => {
    expect(said('본문은 다른 이야기다.', '"로봇은 가전이 된다"… 시장 들썩')).toEqual([]);
  });
});
