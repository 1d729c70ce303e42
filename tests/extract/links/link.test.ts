import { beforeAll, describe, expect, test } from '@jest/globals';
import { link } from '../../../src/extract/links/link.js';
import { findMentions } from '../../../src/extract/mentions/find.js';
import { loadWords, type Words } from '../../../src/extract/mentions/words.js';
import { Lexicon } from '../../../src/lexicon/lexicon.js';
import { parseRows } from '../../../src/lexicon/parse.js';
import { segment } from '../../../src/text/segment.js';
import { articleOf } from '../../text/article-of.js';

const ROWS = [
  'name\ttype\taliases\ten\tflags\tof',
  'SK텔레콤\tCompany\tSKT\tSK Telecom\t\tSK',
  '네이버\tCompany\t\tNaver',
  '네이버클라우드\tCompany\t\tNaver Cloud\t\t네이버',
  '가람AI\tCompany',
  '엑사원\tModel\t\tEXAONE',
  '엑사원 4.0\tModel',
  'CES\tEvent\tCES 2025|CES 2026',
  '나주원\tPerson\t나 대통령\t\tprominent\t한빛당',
  '오세린\tPerson\t\t\t\t한빛당',
  '한빛당\tOrganization\t한빛',
].join('\n');
let words: Words;
let lexicon: Lexicon;

beforeAll(async () => {
  words = await loadWords();
  lexicon = new Lexicon(parseRows(ROWS, 'test.tsv'), 'test');
});

/** Entities as 'Type name = mention | mention'. */
function entities(text: string, title = ''): string[] {
  return link(findMentions(segment(articleOf(text, title)), lexicon, words)).map(
    (e) => `${e.type} ${e.name} = ${[...new Set(e.mentions.map((m) => m.text))].join(' | ')}`,
  );
}

describe('surname and office', () => {
  test('whoever is given the office bears it from there on', () => {
    const text = '가람대는 김다온 교수를 연구단장으로 선임했다. 김하람 원장은 반겼다. 김 단장은 웃었다.';
    expect(entities(text)).toContain('Person 김다온 = 김다온 | 김 단장');
  });
});

describe('one thing, one entity', () => {
  test('forms of one row of the lexicon', () => {
    expect(entities('SK텔레콤은 쉬었다. SKT는 웃었다.')).toEqual(['Company SK텔레콤 = SK텔레콤 | SKT']);
  });

  test('a bracketed alias, in brackets and later alone', () => {
    expect(entities('한빛정보통신진흥원(HIPA)이 평가했다. HIPA는 결과를 냈다.')).toEqual([
      'Organization 한빛정보통신진흥원 = 한빛정보통신진흥원 | HIPA',
    ]);
  });

  test('surname and title go to the person of that surname whose title agrees', () => {
    expect(entities('박서준 대표가 왔다. 박도윤 의원도 왔다. 박 대표는 웃었다. 박 의원은 울었다.')).toEqual([
      'Person 박서준 = 박서준 | 박 대표',
      'Person 박도윤 = 박도윤 | 박 의원',
    ]);
  });

  test('a nominee is nobody of that surname who holds another office', () => {
    expect(entities('박도윤 의원이 왔다. 박 후보자는 청문회를 앞뒀다.')).toEqual(['Person 박도윤 = 박도윤']);
    expect(entities('박도윤 의원이 왔다. 박서준 감사원장 후보자도 왔다. 박 후보자는 청문회를 앞뒀다.')).toEqual([
      'Person 박도윤 = 박도윤',
      'Person 박서준 = 박서준 | 박 후보자',
    ]);
    expect(
      entities(
        '박서준 감사원장 후보자가 왔다. 박도윤 의원실 제공박서준 감사원장 후보자가 앉아 있다. 박 후보자는 웃었다.',
      ),
    ).toContain('Person 박서준 = 박서준 | 박 후보자');
    expect(entities('박도윤 의원이 장관 후보자로 지명됐다. 박 후보자는 청문회를 앞뒀다.')).toEqual([
      'Person 박도윤 = 박도윤 | 박 후보자',
    ]);
  });

  test('surname and title before the full name, as in a headline', () => {
    expect(entities('김하늘 대표는 이렇게 말했다.', '김 대표 "이제 시작"')).toEqual([
      'Person 김하늘 = 김 대표 | 김하늘',
    ]);
  });

  test('a president is meant by no other title, a namesake who bears it is', () => {
    expect(
      entities('박서준 대통령은 박도윤 한빛부 장관 후보자를 만났다. 박 후보자는 웃었다. 박 대표는 울었다.'),
    ).toEqual(['Person 박서준 = 박서준', 'Person 박도윤 = 박도윤 | 박 후보자']);
  });

  test('a surname with a title that belongs to nobody named is nobody', () => {
    expect(entities('박서준 대표가 왔다. 최 대표는 웃었다.')).toEqual(['Person 박서준 = 박서준']);
  });

  test('a model by its family name is its only version', () => {
    expect(entities('엑사원 4.0은 빠르다. 엑사원은 작다.')).toEqual(['Model 엑사원 4.0 = 엑사원 4.0 | 엑사원']);
  });

  test('a company by its parent’s name is its only arm, unless the group is meant', () => {
    expect(entities('네이버클라우드는 모델을 냈다. 네이버는 기뻐했다.')).toEqual([
      'Company 네이버클라우드 = 네이버클라우드 | 네이버',
    ]);
    expect(entities('네이버클라우드는 모델을 냈다. 네이버 그룹은 기뻐했다.')).toHaveLength(2);
  });
});

describe('people of the lexicon', () => {
  const keys = (text: string): (string | null)[] =>
    link(findMentions(segment(articleOf(text)), lexicon, words)).map((e) => e.lexiconKey);

  test('a namesake is not the person of the row: only the affiliation in the article makes the link', () => {
    expect(keys('오세린 씨가 빵집을 열었다.')).toEqual([null]);
    expect(keys('오세린 의원은 한빛당을 떠났다.')).toEqual(['오세린', '한빛당']);
    expect(keys('나주원 씨가 왔다.')).toEqual(['나주원']);
  });

  test('the name is the name, not a surname with a title, even where the article has no other form', () => {
    expect(entities('나 대통령은 회의를 열었다. 나주원 대통령이 말했다.')).toEqual([
      'Person 나주원 = 나 대통령 | 나주원',
    ]);
    expect(entities('나 대통령은 회의를 열었다.')).toEqual(['Person 나주원 = 나 대통령']);
  });
});

test('an event of two years in one article is two', () => {
  expect(entities('CES 2026이 열린다. CES 2026에는 천 곳이 온다. CES 2025에는 백 곳이 왔다. CES는 크다.')).toEqual([
    'Event CES 2026 = CES 2026 | CES',
    'Event CES 2025 = CES 2025',
  ]);
});

test('ids follow the order of the first mention, the title first', () => {
  const all = link(findMentions(segment(articleOf('SK텔레콤은 쉬었다.', '가람AI 새 모델')), lexicon, words));
  expect(all.map((e) => [e.id, e.name])).toEqual([
    ['e1', '가람AI'],
    ['e2', 'SK텔레콤'],
  ]);
});

test('the parameter count in a name becomes a property', () => {
  const [model] = link(findMentions(segment(articleOf("'가람 오픈 70B' 모델이 나왔다.")), lexicon, words));
  expect(model).toMatchObject({ type: 'Model', parameters: '70B' });
});
