import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { segment } from '../../src/text/segment.js';
import { articleOf } from './article-of.js';

const cut = (body: string): string[] => segment(articleOf(body)).sentences.map((s) => s.text);
const kinds = (body: string): string[] => segment(articleOf(body)).sentences.map((s) => `${s.kind}: ${s.text}`);

describe('sentences', () => {
  test('a full stop glued to the next sentence ends the sentence', () => {
    expect(cut('한빛전자는 새 공장을 지었다.이날 행사에는 백 명이 모였다. 모두 기뻐했다.')).toEqual([
      '한빛전자는 새 공장을 지었다.',
      '이날 행사에는 백 명이 모였다.',
      '모두 기뻐했다.',
    ]);
  });

  test('quotations of several sentences stay whole when the sentence goes on', () => {
    expect(cut('김 대표는 "날씨가 좋다. 정말 좋다."고 말했다. 모두 웃었다.')).toEqual([
      '김 대표는 "날씨가 좋다. 정말 좋다."고 말했다.',
      '모두 웃었다.',
    ]);
    expect(cut('그는 “일이 많다. 그래도 한다.”라며 웃었다.')).toHaveLength(1);
  });

  test('marks that find no partner do not hold sentences together', () => {
    expect(
      cut("이번 계획은 'S'ustain(지속성), 'M'odular(조립) 등으로 이뤄졌다. 시는 '나래'를 만들었다. 모두 웃었다."),
    ).toHaveLength(3);
    expect(cut("도청에는 '직원들의 경고마저 잊었다\" 는 글이 붙었다. 비가 왔다. 그는 '나래'를 봤다.")).toHaveLength(3);
    expect(cut('그는 “다음은 로봇이 될 것"이라고 말했다. 비가 왔다. 그는 "좋다"고 했다.')).toHaveLength(3);
    expect(cut('그는 "나래는 \'나래 TF"가 생긴 날 말을 바꿨다"며 "뜻이 있다"고 말했다. 비가 왔다.')).toHaveLength(2);
  });

  test('a quotation that closes the sentence is one; the next begins right behind the mark', () => {
    expect(cut('"우리는 준비를 마쳤습니다. 이제 시작입니다."김하늘 대표는 이렇게 말했다.')).toEqual([
      '"우리는 준비를 마쳤습니다. 이제 시작입니다."',
      '김하늘 대표는 이렇게 말했다.',
    ]);
    expect(cut('"이제 시작입니다."이날 행사는 저녁에 끝났다.')).toHaveLength(2);
  });

  test('numbers, versions, dates and abbreviations end nothing', () => {
    expect(cut('가람 4.0은 3.5% 빨라졌고 U.S. 시장과 Dr. Kim의 시험을 마쳤다.')).toHaveLength(1);
    expect(cut('회사는 12.3 사태 뒤 2025.12.30. 발표를 미뤘다.')).toHaveLength(1);
  });

  test('photo credits and reporters are by-lines, the story around them is not', () => {
    expect(
      kinds('[한빛일보 김하늘 기자] 회사는 문을 열었다.(사진=한빛전자) 손님이 왔다. 김하늘 기자 sky@hanbit.kr'),
    ).toEqual([
      'byline: [한빛일보 김하늘 기자]',
      'sentence: 회사는 문을 열었다.',
      'byline: (사진=한빛전자)',
      'sentence: 손님이 왔다.',
      'byline: 김하늘 기자 sky@hanbit.kr',
    ]);
    expect(kinds('(서울=한빛뉴스) 김하늘 기자 = 회사는 문을 열었다.')[1]).toBe('sentence: 회사는 문을 열었다.');
  });

  test('a subtitle glued to the text is cut where the article shows that a name begins', () => {
    const doc = (title: string, body: string): string[] =>
      segment(articleOf(body, title))
        .sentences.filter((s) => s.field === 'body')
        .map((s) => s.text);
    expect(
      doc(
        '한빛전자, 새 공장 짓는다',
        '울산에 5천억 투자해 생산 확대한빛전자는 3일 공장을 짓는다고 밝혔다. 공사는 길다.',
      )[1],
    ).toBe('한빛전자는 3일 공장을 짓는다고 밝혔다.');
    expect(doc('장마 끝', '전국 곳곳 행사 개최3일 서울에는 비가 그쳤다. 날이 갰다.')[1]).toBe(
      '3일 서울에는 비가 그쳤다.',
    );
    expect(
      doc('가람소프트 신년회', '김하늘 대표 "올해는 반드시 흑자 내자"가람소프트는 2일 신년회를 열었다. 끝났다.')[1],
    ).toBe('가람소프트는 2일 신년회를 열었다.');
    // Words made of such a noun, verbs and particles behind it stay whole.
    for (const whole of [
      '한빛군은 3일 새 공장의 투자확대계획을 발표했다. 계획은 길다.',
      '한빛군은 3일 사업을 확대했다고 밝혔다. 사업은 길다.',
      '한빛군은 "새해에는 모두 함께 웃자"라고 말했다. 새해라고 한다.',
    ])
      expect(doc('확대계획과 새해', whole)[0]).toBe(whole.slice(0, whole.indexOf('다. ') + 2));
  });

  test('datelines, sign-offs and addresses inside a line are no part of the story', () => {
    expect(kinds('한빛군에 새 공장 준공(춘천=한빛뉴스) 김하늘 기자 = 회사는 문을 열었다. 손님이 왔다.')).toEqual([
      'head: 한빛군에 새 공장 준공',
      'byline: (춘천=한빛뉴스) 김하늘 기자 =',
      'sentence: 회사는 문을 열었다.',
      'sentence: 손님이 왔다.',
    ]);
    expect(kinds('[서울=한빛뉴스]김하늘 기자 = 회사는 문을 열었다.')[1]).toBe('sentence: 회사는 문을 열었다.');
    expect(kinds('회사는 문을 열었다. 춘천=김하늘 기자')[1]).toBe('byline: 춘천=김하늘 기자');
    expect(kinds('회사는 문을 열었다. 춘천·홍천｜김하늘 기자')[1]).toBe('byline: 춘천·홍천｜김하늘 기자');
    expect(kinds('회사는 문을 열었다. 대표는 김하늘 (춘천=연합뉴스)').at(-1)).toBe('byline: (춘천=연합뉴스)');
    expect(kinds('[이 기사에 나온 회사는 자료실에서 볼 수 있습니다.]')[0]).toMatch(/^byline/);
    expect(kinds('김하늘 특파원이 보도합니다.')[0]).toMatch(/^byline/);
    expect(kinds('회사는 문을 열었다. 관련기사: https://news.example.kr/view/15901한빛전자는 기다린다.')).toEqual([
      'sentence: 회사는 문을 열었다.',
      'byline: 관련기사: https://news.example.kr/view/15901',
      'sentence: 한빛전자는 기다린다.',
    ]);
    expect(cut('자세한 내용은 https://www.example.kr에서 볼 수 있다. 끝났다.')).toHaveLength(2);
  });

  test('section heads are split from the sentence they run into, and hold the sentences after them', () => {
    const doc = segment(
      articleOf(
        "행사가 열렸다.◆ 한빛전자: 새 모델 '가람' 공개한빛전자는 모델을 내놨다. 값은 미정이다.◆ 가람소프트: 조용한 준비가람소프트는 기다린다.",
      ),
    );
    expect(doc.sections.map((s) => s.head)).toEqual(['', "한빛전자: 새 모델 '가람' 공개", '가람소프트: 조용한 준비']);
    expect(doc.sentences.filter((s) => s.section === 1 && s.kind === 'sentence').map((s) => s.text)).toEqual([
      '한빛전자는 모델을 내놨다.',
      '값은 미정이다.',
    ]);
  });

  test('the title comes first and is a head', () => {
    const doc = segment(articleOf('본문이다.', '한빛전자, 새 공장 준공'));
    expect(doc.sentences[0]).toMatchObject({
      field: 'title',
      paragraph: -1,
      kind: 'head',
      text: '한빛전자, 새 공장 준공',
    });
  });
});

test('spans fit the text and follow each other, whatever the text', () => {
  const piece = fc.constantFrom(
    '다.',
    '"',
    "'",
    '“',
    '”',
    ' ',
    '\n',
    '◆',
    '▲',
    '…',
    '(사진=',
    ')',
    '[',
    ']',
    '가람',
    '이날',
    'A.',
    '3.5',
    ':',
    '기자',
    '=',
    '<',
    '>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const article = articleOf(pieces.join(''), '제목 "인용" 한빛');
      let last = { field: 'title', end: 0 };
      for (const s of segment(article).sentences) {
        expect(article[s.field].slice(s.start, s.end)).toBe(s.text);
        expect(s.text.trim()).toBe(s.text);
        if (s.field === last.field) expect(s.start).toBeGreaterThanOrEqual(last.end);
        last = s;
      }
    }),
  );
});
