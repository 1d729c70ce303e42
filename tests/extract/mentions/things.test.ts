import { beforeAll, expect, test } from '@jest/globals';
import { findMentions } from '../../../src/extract/mentions/find.js';
import { loadWords, type Words } from '../../../src/extract/mentions/words.js';
import type { Lexicon } from '../../../src/lexicon/lexicon.js';
import { loadLexicon } from '../../../src/lexicon/load.js';
import { segment } from '../../../src/text/segment.js';
import { articleOf } from '../../text/article-of.js';

let words: Words;
let lexicon: Lexicon;

beforeAll(async () => {
  [words, lexicon] = await Promise.all([loadWords(), loadLexicon()]);
});

function found(text: string, title = ''): string[] {
  return findMentions(segment(articleOf(text, title)), lexicon, words)
    .mentions.flat()
    .map((m) => `${m.type} ${m.text}`);
}

test.each<[string, string]>([
  ['삼성전자가 지난달 출시한 ‘가람 물방울’은 잘 팔린다.', 'Product 가람 물방울'],
  ['배우 문가람은 SBS ‘푸른 언덕’에 나왔다.', 'Product 푸른 언덕'],
  ['삼성전자는 ‘가람 에보’라는 이름의 신제품을 보였다.', 'Product 가람 에보'],
  ['‘두더지’는 말을 글로 옮기는 서비스다.', 'Product 두더지'],
  ['그는 영화 ‘강은 모든 것을 알고 있다’를 봤다.', 'Product 강은 모든 것을 알고 있다'],
  ['예능 프로그램 ‘산골 밥상’이 인기다.', 'Product 산골 밥상'],
  ['삼성전자는 ‘가람 마이크로 LED 등잔’을 출시했다.', 'Product 가람 마이크로 LED 등잔'],
  ['사용자는 SleepWell 앱에 접속한다.', 'Product SleepWell'],
  ['한 의원은 CBS 라디오 <박지원의 산골 우물>에 출연해 웃었다.', 'Product 박지원의 산골 우물'],
  ['직원들은 사내 소통 플랫폼인 트리베고에서 만난다.', 'Product 트리베고'],
  ['김하늘 법무법인 가람나래로 변호사가 왔다.', 'Company 법무법인 가람나래로'],
  ['사단법인 가람우물지기에 성금을 냈다.', 'Organization 가람우물지기'],
  ['육군 제95보병사단 김하늘 중령이 왔다.', 'Organization 제95보병사단'],
  ['기상청 우진규 통보관은 “눈이 온다”고 했다.', 'Person 우진규'],
  ['강도윤 모노랩 AI연구소장이 왔다.', 'Company 모노랩'],
  ['한별전자는 쉬었다.', 'Company 한별전자'],
  ['새 소설 안내서 ‘두더지의 길’이 나왔다.', 'Work 두더지의 길'],
  ['삼성전자는 IFA 2031에 간다.', 'Event IFA 2031'],
  ['신한은행-기술보증기금, 중소기업 금융지원 업무협약', 'Organization 기술보증기금'],
  ['코스닥 상장사 다온로봇은 20일 공시했다.', 'Company 다온로봇'],
  ['삼성전자가 부품 업체 마루솔을 500억원에 사들였다.', 'Company 마루솔'],
  ['삼성전자, 미국 태양광 업체 햇살누리 인수 완료', 'Company 햇살누리'],
  ['삼성전자는 ‘가람 디지털 배움터’ 3기를 모집한다.', 'Program 가람 디지털 배움터'],
  ['제9회 버섯의 날 기념식이 20일 대전에서 열렸다.', 'Event 제9회 버섯의 날 기념식'],
  ['역할수행게임 ‘별빛 기사단’이 나왔다.', 'Product 별빛 기사단'],
  ['누리로봇은 사우디 전력공사와 계약을 맺었다.', 'Organization 사우디 전력공사'],
  ['이는 ‘해녀의 보호 및 지원에 관한 법률’을 따른다.', 'Work 해녀의 보호 및 지원에 관한 법률'],
  ['원주시는 ‘원주시 우물 보전 지원 조례’를 고쳤다.', 'Work 원주시 우물 보전 지원 조례'],
  ['원주시는 ‘2025년 우물 이용 실태조사’ 결과를 발표했다.', 'Work 2025년 우물 이용 실태조사'],
  ['시는 지난 9월 우물 보전 및 해녀 지원에 관한 조례를 고쳤다.', 'Work 우물 보전 및 해녀 지원에 관한 조례'],
  ['두더지를 그린 ‘두더지의 말’(가람출판)이 나왔다.', 'Work 두더지의 말'],
  ['두더지를 그린 ‘두더지의 말’(가람출판)이 나왔다.', 'Company 가람출판'],
  ['은행은 ‘나래 군인카드’를 냈다.', 'Product 나래 군인카드'],
  ['국회는 ‘우물 금지법’을 다룬다.', 'Work 우물 금지법'],
  ['연구 결과는 국제학술지 ‘우물과 물길’에 실렸다.', 'Work 우물과 물길'],
  ['네이버가 여는 ‘우물 기술 포럼 @LAKE2026’은 내일이다.', 'Event 우물 기술 포럼 @LAKE2026'],
  ['업체는 챗봇 솔루션 ‘나래-AI Chat(이하 n-AI Chat)’을 냈다.', 'Product n-AI Chat'],
  ['이날 KODEX 우물(1조2300억원)에 돈이 몰렸다.', 'Product KODEX 우물'],
  ['이날 KODEX 우물배당(합성)에 돈이 몰렸다.', 'Product KODEX 우물배당(합성)'],
  ['야당은 ‘우물공사 사태’를 따졌다.', 'Event 우물공사 사태'],
  ['한서윤 기자가람소방서는 30일 훈련을 했다.', 'Organization 가람소방서'],
  ['뉴시스국가정보원은 30일 보고서를 냈다.', 'Organization 국가정보원'],
  ['한국기자협회는 30일 뜻을 밝혔다.', 'Organization 한국기자협회'],
  ['기록편찬위원회서울서부지방법원은 30일 책을 냈다.', 'Organization 서울서부지방법원'],
  ['서울고법 형사6-1부는 30일 항소를 기각했다.', 'Organization 서울고법 형사6-1부'],
  ['삼성생명 여자탁구단은 30일 훈련을 했다.', 'Organization 삼성생명 여자탁구단'],
  ['지난 주말 원주수박축제가 열렸다.', 'Event 원주수박축제'],
  ['이 행사는 나래온교회가 열었다.', 'Organization 나래온교회'],
])('%s: %s', (text, name) => {
  expect(found(text)).toContain(name);
});

test.each<[string, string]>([
  ['안전관리 솔루션을 개발한 ‘두더지’ 등이 상을 받았다.', 'Product 두더지'],
  ['점수는 선정위원회가 매긴다.', 'Organization 선정위원회'],
  ['가맹점주협의회가 늘고 있다.', 'Organization 가맹점주협의회'],
  ['이 춤은 현대무용단이 즐겨 춘다.', 'Organization 현대무용단'],
  ['오늘날 한국교회가 안은 숙제다.', 'Organization 한국교회'],
  ['감시 환경을 안정적으로 구축한 ‘우물 지킴이팀’이 뽑혔다.', 'Product 우물 지킴이팀'],
  ['회사는 ‘범용 AI 에이전트’ 통합에 나선다.', 'Product 범용 AI 에이전트'],
  ['야당은 이를 ‘물타기 특검법’이라고 불렀다.', 'Work 물타기 특검법'],
  ['그는 ‘재미있게 사는 법’을 말했다.', 'Work 재미있게 사는 법'],
  ['회사가 ‘셀프 조사’ 결과를 발표했다.', 'Work 셀프 조사'],
  ['네이버는 SaaS 플랫폼을 쓴다.', 'Product SaaS'],
  ['두더지는 ‘겨울 한정’ 제품을 판다.', 'Product 겨울 한정'],
  ['그는 ‘올인원(All-in-One)’ 서비스를 쓴다.', 'Product 올인원'],
  ['구글 플레이 4.7점을 받았다.', 'Product 구글 플레이 4.7'],
  ['두 나라는 위성항법 개정을 논의했다.', 'Work 위성항법'],
  ['△RISE 우물시티사업단장 한서윤', 'Product RISE 우물시티사업단장'],
  ['야당은 ‘필승 카드’를 꺼냈다.', 'Product 필승 카드'],
  ['한 의원은 CBS 라디오 <산골 우물>에 출연한 박지원을 만났다.', 'Product 박지원'],
  ['고객은 유료 서비스인 신고를 마쳤다.', 'Product 신고'],
  ['시는 ‘안전계약 컨설팅’을 제공한다.', 'Company 안전계약 컨설팅'],
  ['야당은 ‘갑질 논란’을 따졌다.', 'Event 갑질 논란'],
  ['야당은 ‘인사 참사’를 따졌다.', 'Event 인사 참사'],
  ['디자이너 조니 아이브가 새 기기를 그렸다.', 'Organization 아이브'],
  ['방송은 ‘연말 교통안전 특별방송’을 한다.', 'Company 연말 교통안전 특별방송'],
])('%s: not %s', (text, name) => {
  expect(found(text)).not.toContain(name);
});

test('a headline that only stresses names nothing; one that the body repeats does', () => {
  const title = '‘물방울 무늬’ 제품 인기';
  expect(found('무늬가 있는 옷이 잘 팔린다.', title)).not.toContain('Product 물방울 무늬');
  expect(found('‘물방울무늬’는 잘 팔린다.', title)).toContain('Product 물방울 무늬');
});

test('a particle on a name of two syllables is no part of it where another stands on it elsewhere', () => {
  const people = found('배우 김숙이 왔다. 김숙은 “좋다”고 했다. 가수 김숙은 웃었다. 배우 김숙이 울었다.');
  expect(people.filter((one) => one.startsWith('Person')).every((one) => one === 'Person 김숙')).toBe(true);
});

test.each([
  '학교법인 등을 통해 돈을 줬다.',
  '법무법인 측은 말이 없었다.',
  '상습 음주운전자가 늘었다.',
  '주가가 12만전자를 넘었다.',
])('no name in: %s', (text) => expect(found(text)).toEqual([]));

test('an ingredient in brackets is no other name of the medicine', () => {
  expect(found('가람제약은 치료제 ‘나래펩액(성분명 마라펩틴)’을 냈다.')).toEqual([
    'Company 가람제약',
    'Product 나래펩액',
  ]);
});
