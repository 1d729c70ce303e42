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
