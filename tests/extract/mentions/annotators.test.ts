import { beforeAll, describe, expect, test } from '@jest/globals';
import { ANNOTATORS, findMentions } from '../../../src/extract/mentions/find.js';
import { SHAPES } from '../../../src/extract/mentions/models.js';
import { loadWords, type Words } from '../../../src/extract/mentions/words.js';
import { Lexicon } from '../../../src/lexicon/lexicon.js';
import { parseRows } from '../../../src/lexicon/parse.js';
import { segment } from '../../../src/text/segment.js';
import { articleOf } from '../../text/article-of.js';

const ROWS = [
  'name\ttype\taliases\ten\tflags\tof\tsource\texample',
  '삼성전자\tCompany\t삼전?\tSamsung Electronics',
  '현대자동차\tCompany\t현대차',
  '네이버\tCompany\t\tNaver',
  '미래\tCompany\t\t\tambiguous',
  '서울\tPlace',
  '충청북도\tPlace\t충북',
  '음성군\tPlace\t음성?\t\t\t충청북도',
  '여수\tPlace\t여수시',
  '여수시\tOrganization',
  '미국\tPlace\t美\t\tshort',
  '뉴욕\tPlace\t\t\t\t미국',
  '코엑스\tPlace',
  '서울대\tOrganization\t서울대학교',
  '클로드\tModel\t\tClaude',
  '코스피\tWork',
  '국민연금공단\tOrganization\t국민연금\tNPS',
].join('\n');
const MEDIA = 'name\ttype\n한빛일보\tCompany';
let words: Words;
let lexicon: Lexicon;

beforeAll(async () => {
  words = await loadWords();
  lexicon = new Lexicon([...parseRows(ROWS, 'test.tsv'), ...parseRows(MEDIA, 'media.tsv')], 'test');
});

function found(text: string, title = '', publisher: string | null = null): string[] {
  return findMentions(segment(articleOf(text, title, { publisher })), lexicon, words)
    .mentions.flat()
    .map((m) => `${m.type} ${m.text}`);
}

test('a body that nobody listed, by how it ends and the letters behind it', () => {
  expect(found('한빛국제하천관리기구(IRMO)는 밝혔다.')).toContain('Organization 한빛국제하천관리기구');
  expect(found('미국 하천감독청(URSA)은 밝혔다.')).toContain('Organization 미국 하천감독청');
  expect(found('가람 우물방송국(KUBS)은 밝혔다.')).toContain('Organization 우물방송국');
  expect(found('이 사업은 지속가능성(ESG)을 따진다.')).not.toContain('Organization 지속가능성');
  expect(found('나라는 집합투자기구(BDC)를 들인다.')).not.toContain('Organization 집합투자기구');
});

test('every annotator and every shape finds something in its own example', () => {
  for (const { id, example } of [
    ...ANNOTATORS,
    ...SHAPES.map((s) => ({ id: s.id, example: `한빛전자가 ${s.example}을 말했다.` })),
  ])
    expect(`${id}: ${found(example).length > 0}`).toBe(`${id}: true`);
});

test('a site in brackets is no name of the body before it', () => {
  expect(found('네이버(naver.com)는 밝혔다.')).not.toContain('Company naver.com');
  expect(found('삼성전자(Samsung Elec)는 밝혔다.')).toContain('Company Samsung Elec');
});

test('a constituency is a place with its letter', () => {
  expect(found('서울 중성동을 당협위원장이 왔다.')).toContain('Place 중성동을');
});

test('the firm behind a foreign name is no part of it', () => {
  expect(found('존 밀러 네이버 북미 사장도 왔다.')).toEqual(
    expect.arrayContaining(['Person 존 밀러', 'Company 네이버']),
  );
});

test('만 at the end of a foreign surname is no particle', () => {
  expect(found('조지 하우스만(33)은 1일 왔다.')).toContain('Person 조지 하우스만');
});

test('a given name right before the office is the surname, and the country behind a surname is no part of it', () => {
  expect(found('조지 로버트 사장은 1일 왔다.')).toContain('Person 조지 로버트');
  expect(found('알리 무함마드 미국 대통령은 1일 왔다.')).toEqual(
    expect.arrayContaining(['Person 알리 무함마드', 'Place 미국']),
  );
});

describe('what only looks like a name', () => {
  test.each([
    ['‘가람은 아니다’라는 통계가 나왔다.', 'Work'],
    ['한빛전자는 생성형 인공지능(AI)을 쓴다. AI는 빠르다.', 'Technology AI'],
    ['서울 음성 안내가 나왔다.', 'Place 음성'],
    ['투자자들은 TIGER 한빛테크TOP10(123456)을 샀다.', 'Company'],
    ['버스는 노선별 한빛운수 대표가 정한다.', 'Person'],
    ['그는 정계 입문 전엔 서울대 교수였다.', 'Person'],
    ['담당자가 고의나 과실이 없으면 책임지지 않는다.', 'Person'],
    ['이 회사는 신진 작가 김하늘을 돕는다.', 'Person 신진'],
    ['재단은 ‘미래를 이끄는 재단’을 새 목표로 내걸었다.', 'Organization'],
    ['군은 ‘단순 관람형 축제’를 넘어서려 한다.', 'Event'],
    ['정부는 ‘국가대표급’ 모델을 만든다.', 'Model'],
    ['정부는 ‘독자 AI’ 모델을 만든다.', 'Model'],
    ['정부는 ‘글로벌 톱 5’ 모델을 만든다.', 'Model'],
    ['한빛차는 엔트리 가솔린 모델 ‘나래 300’을 투입했다.', 'Model'],
    ['두 나라의 다툼은 ‘치킨 게임’ 양상이 됐다.', 'Product'],
    ['지난해에는 ‘나래-2024B’ 훈련을 벌였다.', 'Model'],
    ['군은 지역 특화 보육 모델인 ‘온마을터’를 확대한다.', 'Model'],
    ['국가특임연구원으로 그를 데려왔다.', 'Organization'],
    ['홍수로 숨진 이는 입건됐으나 현재까지 이번 참사의 끝은 멀다.', 'Event'],
    ['시장조사업체 한빛리버 분석에 따르면 값이 올랐다.', 'Company 한빛리버 분석'],
    ['그는 배터리 업체 2천208곳을 살폈다.', 'Company'],
    ['이 회사는 DX그룹을 AX그룹으로 바꿨다.', 'Company'],
    ['창업주 외손녀 황하늘씨(37)가 왔다.', 'Person 외손녀'],
    ['서울대는 NPS(Net Promoter Score)를 잰다. NPS는 높다.', 'Organization NPS'],
  ])('%s has no %s', (text, no) => {
    expect(found(text).filter((m) => m.startsWith(no))).toEqual([]);
  });

  test('quoted names in one list are of one kind', () => {
    for (const text of [
      "한빛전자는 '가람 미니'와 '가람 맥스'를 출시했다.",
      "한빛전자는 '가람 미니', '가람 맥스' 등 3종의 로봇을 보였다.",
      "한빛전자의 '가람 미니'·'가람 맥스' 등을 개발 중이다.",
    ])
      expect(found(text).filter((m) => m.startsWith('Product'))).toEqual(['Product 가람 미니', 'Product 가람 맥스']);
    expect(found("그는 '나눔'과 '배려'를 말했다.")).toEqual([]);
  });

  test('a local government behind its province speaks as a body, and is a place where it is only a place', () => {
    expect(found('충북 여수시는 3일 새 공원을 연다고 밝혔다.')).toContain('Organization 여수시');
    expect(found('충북 여수시는 바다에 닿아 있다.')).toContain('Place 여수시');
  });

  test('parts of a list that share its last word are no places', () => {
    expect(found('여수·한빛경찰서가 함께 나섰다.').filter((m) => m.startsWith('Place'))).toEqual([]);
    expect(found('여수·서울은 멀다.')).toContain('Place 여수');
  });

  test('a listed fund is a product from its brand to its code', () => {
    expect(found('투자자들은 TIGER 한빛테크TOP10(123456)을 샀다.')).toContain('Product TIGER 한빛테크TOP10');
  });
});

describe('what words around a name in marks say', () => {
  test.each([
    ['김하늘은 최근 펴낸 ‘강물은 흐르지 않는다’에서 말했다.', 'Work 강물은 흐르지 않는다'],
    ["한빛연구원이 낸 '2026년 나루 이용 실태조사'에 따르면 손님이 늘었다.", 'Work 2026년 나루 이용 실태조사'],
    ['김하늘 감독의 ‘푸른 언덕’이 문을 연다.', 'Product 푸른 언덕'],
    ["한빛전자는 '나루 안심 서비스'를 도입했다.", 'Product 나루 안심 서비스'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name);
  });

  test.each(["가전을 넘어 '기술 융합형 글로벌 플랫폼'으로의 진화가 필요하다.", "더는 '혼자 하는 게임'이 아니다."])(
    'a description is no product: %s',
    (text) => {
      expect(found(text).filter((m) => m.startsWith('Product'))).toEqual([]);
    },
  );
});

describe('places that stand for something else', () => {
  test.each([
    "법을 고쳐 '나루로 기울어진 운동장'을 바로잡았다.",
    "'5인 미만 사업장'도 적용된다.",
    "'경제 컨트롤타워'를 세운다.",
  ])('no place: %s', (text) => {
    expect(found(text).filter((m) => m.startsWith('Place'))).toEqual([]);
  });
});

describe('elections, seats and notices', () => {
  test.each([
    ['그는 2016년 총선에 나섰다.', 'Event 2016년 총선'],
    ['김하늘 의원(충북 여수갑)이 말했다.', 'Place 여수갑'],
    ['▲ 홍보실 김서연 ▲ 총무부 이도현 ▲ 나루센터 박시우', 'Person 이도현'],
    ['투자자들은 스탠더드앤드푸어스(S&P)500지수를 본다.', 'Work 스탠더드앤드푸어스(S&P)500지수'],
    ['여수시(시장 김하늘)는 새 공원을 연다.', 'Organization 여수시'],
    ['서울 3건, 음성 2건으로 집계됐다.', 'Place 음성'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name);
  });
});

test("a headline's last word glued to a name is no part of it", () => {
  const main = new Lexicon(parseRows('name\ttype\n현대자동차그룹\tCompany', 'test.tsv'), 'test');
  const names = findMentions(segment(articleOf('새 시장 도전현대자동차그룹은 1일 계획을 밝혔다.')), main, words)
    .mentions.flat()
    .map((m) => m.text);
  expect(names).toEqual(['현대자동차그룹']);
});

test.each([
  ['물가 잡는다한빛건설은 1일 계획을 밝혔다.', 'Company 한빛건설'],
  ['로봇 늘린다삼성전자는 1일 계획을 밝혔다.', 'Company 삼성전자'],
])('the verb with which a headline ends is no part of a name: %s', (text, name) => {
  const bodies = found(text).filter((m) => m.startsWith('Company'));
  expect(bodies).toEqual([name]);
});

test('firms by their part in a deal have names: a noun for them is none', () => {
  expect(found('누리는 국내 투자사로부터 20억원 투자를 유치했다.')).toEqual([]);
});

test("a body that is called as events are is one, and a person's name before it no part of it", () => {
  const rows = new Lexicon(parseRows('name\ttype\n가람민족대표대회\tOrganization', 'test.tsv'), 'test');
  const names = findMentions(segment(articleOf('김하늘 가람민족대표대회 위원장이 밝혔다.')), rows, words)
    .mentions.flat()
    .map((m) => `${m.type} ${m.text}`);
  expect(names).toContain('Organization 가람민족대표대회');
  expect(names.filter((m) => m.startsWith('Event'))).toEqual([]);
});

test('a court abroad bears the name of its city', () => {
  expect(found('미국 뉴욕 남부연방법원에서 재판이 열렸다.')).toContain('Organization 뉴욕 남부연방법원');
  expect(found('미국 법원에서 재판이 열렸다.')).toEqual(['Place 미국']);
});

describe('parts of bodies', () => {
  test.each([
    ['한빛정보진흥원 조사국은 보고서를 냈다.', '한빛정보진흥원 조사국'],
    ['삼성전자 가람사업부가 새 칩을 냈다.', '삼성전자 가람사업부'],
    ['사건은 한빛지법 가람지원에 넘어갔다.', '한빛지법 가람지원'],
    ['서울대 나래공학부는 강의를 연다.', '서울대 나래공학부'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(`Organization ${name}`);
  });

  test('the body is named all the same', () => {
    expect(found('삼성전자 가람사업부가 새 칩을 냈다.')).toContain('Company 삼성전자');
  });

  test.each([
    '삼성전자 조사팀 과장은 말했다.',
    '서울대 나래학과 김서연 교수는 말했다.',
    '서울대 공동연구팀이 말했다.',
    '삼성전자 공동전시관과 고객용 전시관이 문을 연다.',
    '한빛정보진흥원 원장실에서 만났다.',
    '삼성전자 실적 결과가 나왔다.',
    '사법연수원 20기로 국가경찰위원회 위원장을 지냈다.',
    '삼성전자 나래 레버리지 ETF를 샀다.',
  ])('none is named in: %s', (text) => {
    expect(found(text).filter((m) => m.startsWith('Organization') && m.split(' ').length > 2)).toEqual([]);
  });
});

describe('people', () => {
  test.each([
    ['최하늘 가람소프트 인공지능연구소장은 말했다.', '최하늘'],
    ['가람소프트 박지훈 대표가 왔다.', '박지훈'],
    ['배우 한지민이 출연한다.', '한지민'],
    ['가람소프트(대표 정민수)는 문을 열었다.', '정민수'],
    ['피해자 김민재(45)씨가 나왔다.', '김민재'],
    ['남궁민수 의원은 반대했다.', '남궁민수'],
    ['이서준·박도윤·최예린 의원이 발의했다.', '박도윤'],
    ['▲ 인사과장 김서연 ▲ 총무과장 이도현 ▲ 재무과장 박시우', '이도현'],
    ['행사에는 김도윤, 이서연, 박지후, 최은서, 정하준 등이 참여한다.', '박지후'],
    ['량웨펑 삼성전자 최고경영자는 말했다.', '량웨펑'],
    ['네이버의 샤오량 최고경영자(CEO)가 왔다.', '샤오량'],
    ['젠슨 황 최고경영자(CEO)는 말했다.', '젠슨 황'],
    ['보데 미하츠 서울대 교수는 말했다.', '보데 미하츠'],
    ['나민재·강보숭 명장이 뽑혔다.', '강보숭'],
    ['결승에서 니코 발터(27·미국)가 이겼다.', '니코 발터'],
    ['가수 한지민과 이서연이 노래했다.', '이서연'],
    ['무대에는 이서연과 배우 한지민이 섰다.', '한지민'],
    ['▶ 인터뷰 : 이서연 / 여수시의원- "늦었다."', '이서연'],
    ['이서연 ㈜가람소프트 대표가 왔다.', '이서연'],
    ['이서연 (사)가람협회 이사가 왔다.', '이서연'],
    ["이서연의 '바다에서 온 편지'가 뽑혔다.", '이서연'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(`Person ${name}`);
  });

  test.each([
    '이번 대표 선거는 조용했다.',
    '이용자 대표가 왔다.',
    '성장을 대표하는 산업이다.',
    '국민대 총장이 왔다.',
    '이날 회장은 자리를 떴다.',
    '정부의 장관은 없다.',
    '고객사 대표는 바쁘다.',
    'A씨 대표는 말이 없다.',
    '정부가 임명한 스트레스 서울대 교수는 없다.',
    '과거의 제왕적 대통령은 없다.',
    '바이오기업 회장은 없다.',
    '촬영기자 : 가람 / 영상편집',
    "소비자의 '숨은 마음'을 읽는다.",
  ])('nobody is named in: %s', (text) => {
    expect(found(text).filter((m) => m.startsWith('Person'))).toEqual([]);
  });

  test('reporters in by-lines are nobody of the story', () => {
    expect(
      found('[한빛신문 김하늘 기자] 비가 왔다. 김하늘 기자 sky@hanbit.kr').filter((m) => m.startsWith('Person')),
    ).toEqual([]);
  });
});

describe('what the lexicon knows', () => {
  test('a name ends at a particle or suffix, not inside a word', () => {
    expect(found('네이버측은 말했다. 네이버에서는 쉰다.')).toEqual(['Company 네이버', 'Company 네이버']);
    expect(found('네이버스러운 일이다. 신네이버가 왔다.')).toEqual([]);
  });

  test('an ambiguous name needs support, which another form of it gives', () => {
    expect(found('미래를 준비한다.')).toEqual([]);
    expect(found('미래 대표는 말했다.')).toContain('Company 미래');
    expect(found('삼전 사는 사람이 늘었다.')).toEqual([]);
    expect(found('삼성전자가 올랐다. 삼전 사는 사람이 늘었다.')).toEqual(['Company 삼성전자', 'Company 삼전']);
  });

  test('a place beside a sure place is one', () => {
    expect(found('음성 파일을 올렸다.')).toEqual([]);
    expect(found('충북 음성에 공장이 있다.')).toEqual(['Place 충북', 'Place 음성']);
  });

  test('a local government acts, its area is acted in', () => {
    expect(found('여수시는 계획을 밝혔다.')).toEqual(['Organization 여수시']);
    expect(found('여수시에서 불이 났다.')).toEqual(['Place 여수시']);
  });

  test('one-character forms in headlines', () => {
    expect(found('', '美 금리 동결')).toEqual(['Place 美']);
    expect(found('美學을 배운다.')).toEqual([]);
  });

  test("the paper's own name is no company of the story", () => {
    expect(found('한빛일보는 이 소식을 전했다.', '', '한빛일보')).toEqual([]);
    expect(found('한빛일보는 이 소식을 전했다.', '', '가람신문')).toEqual(['Company 한빛일보']);
    expect(found('사람들이 걷고 있다. 한빛일보 금융당국은 조사에 나섰다.', '', '가람신문')).toEqual([]);
  });
});

describe('names nobody listed', () => {
  test.each([
    ["한빛전자는 새 인공지능 모델 '가람나래'를 공개했다.", 'Model 가람나래'],
    ["'가람 국제 인공지능 콘퍼런스'가 열렸다.", 'Event 가람 국제 인공지능 콘퍼런스'],
    ['한빛정보통신진흥원은 평가를 마쳤다.', 'Organization 한빛정보통신진흥원'],
    ['완구회사 가람토이즈가 인형을 내놨다.', 'Company 가람토이즈'],
    ['㈜가람나래는 문을 열었다.', 'Company 가람나래'],
    ['가람나래(123450)가 올랐다.', 'Company 가람나래'],
    ['가람나래 등 4개사가 500억원을 투자했다.', 'Company 가람나래'],
    ['삼성전자, 가람나래, 현대자동차 등 국내 기업이 참여했다.', 'Company 가람나래'],
    ["'가람 오픈 70B' 모델이 나왔다.", 'Model 가람 오픈 70B'],
    ['가람수신행위법 위반 혐의다.', 'Work 가람수신행위법'],
    ['5·18가람광장에서 열렸다.', 'Place 5·18가람광장'],
    ['CES 2026이 열렸다.', 'Event CES 2026'],
    ['서울 코엑스 오디토리움에서 열렸다.', 'Place 코엑스 오디토리움'],
    ['iOS 26.4가 나왔다.', 'Product iOS 26.4'],
    ["'조용한 아침을 위하여'라는 제목의 신년사를 냈다.", 'Work 조용한 아침을 위하여'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each([
    '벤처캐피털 투자가 늘었다.',
    '종합병원과 국제공항을 짓는다.',
    '이번 프로젝트는 어렵다.',
    "그는 '정말 미안하다'고 말했다.",
    '4대그룹 총수가 모였다.',
    '새로운 방법과 치료법이 나왔다.',
    '서비스 시스템을 플랫폼으로 바꿨다.',
  ])('nothing is named in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a name found once is found everywhere in the article, and not inside longer words', () => {
    const all = found('완구회사 가람토이즈가 인형을 내놨다. 가람토이즈는 올해 문을 열었다. 가람토이즈풍의 인형이다.');
    expect(all.filter((m) => m === 'Company 가람토이즈')).toHaveLength(2);
  });

  test('an alias in brackets is found alone later', () => {
    expect(
      found('한빛정보통신진흥원(HIPA)이 평가했다. HIPA는 결과를 냈다.').filter((m) => m === 'Organization HIPA'),
    ).toHaveLength(2);
  });
});

test('a school somebody left, a district that announces, a unit set up and words joined by a dash', () => {
  expect(found('그는 서울 한빛고와 서울대를 졸업했다.')).toContain('Organization 한빛고');
  expect(found('보고를 듣고 서울대로 갔다.')).not.toContain('Organization 보고');
  expect(found('서울 중구는 축제를 연다고 1일 발표했다.')).toContain('Organization 중구');
  expect(found('서울 중구에서 1일 축제가 열렸다.')).not.toContain('Organization 중구');
  expect(found('삼성전자는 미래전략본부를 신설했다.')).toContain('Organization 미래전략본부');
  expect(found('경찰은 전담수사팀을 발족했다.')).not.toContain('Organization 전담수사팀');
  expect(found('서울대-한빛안전연구원 협약을 맺었다.')).toEqual(['Organization 서울대', 'Organization 한빛안전연구원']);
});

test('a house behind an address and the United States in one syllable', () => {
  expect(found('1일 서울 가람빌딩에서 회견을 열었다.')).toContain('Place 가람빌딩');
  expect(found('1일 서울 외환시장에서 값이 올랐다.')).not.toContain('Place 외환시장');
  expect(found('미 서울대 교수는 1일 말했다.')).toContain('Place 미');
  expect(found('올해 안에 미 처리된 일이 있다.')).not.toContain('Place 미');
});

test('a quarter before somebody in a list of posts is an office, before another place an address', () => {
  expect(found('지점장 △서울 김하늘 △서울 부산용 △서울 오다솜').filter((m) => m.startsWith('Place'))).toEqual([]);
  expect(found('행사장은 △서울 종로 △서울 오다솜집이다.')).toContain('Place 서울');
});

test('two particles behind a foreign name are no part of it, and a common word is no surname', () => {
  expect(found('그는 로버트 클레이턴과는 1992년 만났다.')).toContain('Person 로버트 클레이턴');
  expect(found('오늘 만난 사람은 로버트 클레이턴입니다.')).toContain('Person 로버트 클레이턴');
  expect(found('돈이 적게 로버트 훨씬 값싸다.')).not.toContain('Person 로버트 훨씬');
});

test('hamlets and old forts lie within a unit that stands before them', () => {
  expect(found('충북 음성군 물빛마을에 불이 났다.')).toContain('Place 물빛마을');
  expect(found('충북 음성군 나래산성은 옛 성이다.')).toContain('Place 나래산성');
  expect(found('충북 음성군 체험마을에 불이 났다.')).not.toContain('Place 체험마을');
  expect(found('미국 물빛마을에 불이 났다.')).not.toContain('Place 물빛마을');
});
