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

function found(text: string): string[] {
  return findMentions(segment(articleOf(text, '')), lexicon, words)
    .mentions.flat()
    .map((m) => `${m.type} ${m.text}`);
}

test.each<[string, string]>([
  ['회의가 끝났다. 허정 서울대 교수는 뜻을 밝혔다.', 'Person 허정'],
  ['서울고법 형사3부(문가람 정다솜 고법판사)는 선고했다.', 'Person 문가람'],
  ['다나카 다케시 의원은 1일 말했다.', 'Person 다나카 다케시'],
  ['[문가람/한빛마을 이장 : "물이 찼습니다."]', 'Person 문가람'],
  ['이탈리아 내무부는 1일 밝혔다.', 'Organization 이탈리아 내무부'],
  ['현대자동차 인도 법인은 1일 새 차를 냈다.', 'Company 현대자동차 인도 법인'],
  ['행사는 서울 신세계백화점 강남점에서 열렸다.', 'Place 신세계백화점 강남점'],
  ['김하늘 광주 서구청장은 1일 말했다.', 'Organization 광주 서구청'],
  ['이재명 대통령은 한중 청년 창업 포럼에 참석했다.', 'Event 한중 청년 창업 포럼'],
  ['삼성전자는 1일 ‘가람 에어 골드 박스’를 출시했다.', 'Product 가람 에어 골드 박스'],
  ['원주시는 1일 ‘2026 가람 시민의 밤’을 개최했다.', 'Event 2026 가람 시민의 밤'],
  ['SOL 가람배당액티브가 1일 상장했다.', 'Product SOL 가람배당액티브'],
  ['누리로봇은 1일 고용노동부 장관 표창을 받았다.', 'Program 고용노동부 장관 표창'],
  ['원주시는 1일 ‘가람 길동무’를 내년에 확대 운영한다고 밝혔다.', 'Program 가람 길동무'],
  ['원주시는 ‘가람 길동무’, ‘나래 밥상’ 등 생활밀착형 돌봄 사업을 이어간다.', 'Program 나래 밥상'],
  ['한서윤은 20대 총선에서 당선됐다.', 'Event 20대 총선'],
  ['원주시의회는 1일 제314회 임시회 제2차 본회의를 열었다.', 'Event 제314회 임시회 제2차 본회의'],
  ['가람당 원내대표 보궐선거가 11일 열린다.', 'Event 가람당 원내대표 보궐선거'],
  ['윤석열 정부 때 시작된 일이다.', 'Person 윤석열'],
  ['국회는 같은 날 한중 청년 창업 포럼에 참석했다.', 'Event 한중 청년 창업 포럼'],
  ['원주시는 1일 ‘가람 M.AX 전략회의’를 개최했다.', 'Event 가람 M.AX 전략회의'],
  ['누리로봇은 과학기술정보통신부의 해양 로봇 기술개발 지원사업에 선정됐다.', 'Program 해양 로봇 기술개발 지원사업'],
  ['한빛대는 교육부가 주관하는 해녀 문화 보급 사업 공모에 선정됐다.', 'Program 해녀 문화 보급 사업'],
  ['원주시는 1일 ‘가람 눈썰매장’ 개장식을 열었다.', 'Event ‘가람 눈썰매장’ 개장식'],
  ['원주시는 1일 가람 우유 생산시설 준공식을 열었다.', 'Event 가람 우유 생산시설 준공식'],
  ['더불어민주당 물가안정대책 특별위원회는 1일 회의를 열었다.', 'Organization 더불어민주당 물가안정대책 특별위원회'],
  [
    '한서윤 시장이 원주시청에서 열린 해녀 돌봄 운영상황 점검 설명회에서 발언하고 있다.',
    'Event 해녀 돌봄 운영상황 점검 설명회',
  ],
  ['부산에서 열린 한빛대 최고경영자(CEO) 서밋에서 나온 말이다.', 'Event 한빛대 최고경영자(CEO) 서밋'],
  ['국회에서 열린 감사원장 인사청문회에서 야당이 물었다.', 'Event 감사원장 인사청문회'],
  ['원주에서 열린 한서윤 한빛항만공사 사장 취임식에 다녀왔다.', 'Event 한서윤 한빛항만공사 사장 취임식'],
  ['누리로펌은 1일 ‘노란봉투법 백문백답’을 발간해 나눴다.', 'Work 노란봉투법 백문백답'],
  ['삼성전자는 광장에서 ‘삼성전자 온 보드’ 캠페인 영상을 틀었다.', 'Program 삼성전자 온 보드'],
  ['누리로봇은 달 탐사선 날개 개발 사업을 수주했다.', 'Program 달 탐사선 날개 개발 사업'],
  ['▲TIGER KRX 금현물을 꼽았다.', 'Product TIGER KRX 금현물'],
  ['원주시는 1일 청년 항해 정책 성과 보고회를 열었다.', 'Event 청년 항해 정책 성과 보고회'],
  ['원주시가 1일 문막읍에서 개최한 방한 외투 전달식에 다녀왔다.', 'Event 방한 외투 전달식'],
])('%s: %s', (text, name) => {
  expect(found(text)).toContain(name);
});

test.each<[string, string]>([
  ['법조계에 따르면 김모 청주지검 검사는 전날 소송을 냈다.', 'Person 김모'],
  ['각계에서 주한 미군 사령관이 왔다.', 'Person 주한'],
  ['국회 5개 상임위원회가 회의를 열었다.', 'Organization 국회 5개 상임위원회'],
  ['대통령은 장관을 불러 회담을 열었다.', 'Event 불러 회담'],
  ['경찰은 ‘묻지마 범행이다’를 출시했다.', 'Product 묻지마 범행이다'],
  ['직원들은 구청장 표창을 받았다.', 'Program 구청장 표창'],
  ['시민 한서윤은 유튜브 ‘가람 세무사’를 운영한다. 원주시는 답했다.', 'Program 가람 세무사'],
  ['원주시는 ‘가람 통합 플랫폼’을 도입했다.', 'Program 가람 통합 플랫폼'],
  ['회사는 고부가가치 사업을 추진한다.', 'Program 고부가가치 사업'],
  ['시는 하반기 착공을 목표로 사업을 추진한다.', 'Program 목표로 사업'],
  ['원주시는 1일 정책 토론회를 열었다.', 'Event 정책 토론회'],
  ['원주에서 열린 회장 취임식에서 박수가 나왔다.', 'Event 회장 취임식'],
  ['열 가지 제품이 ‘장 튼튼’, ‘밥 소화’ 등의 말을 썼다.', 'Product 장 튼튼'],
  ['원주시청에서 열린 해녀 돌봄 점검 설명회에서 발언했다.', 'Event 열린 해녀 돌봄 점검 설명회'],
  ['정부의 요양병원 돌봄 사업 확대로 일손이 줄었다.', 'Program 요양병원 돌봄 사업'],
  ['이마트의 장점이 드러났다. 이마트 문제점을 고쳤다.', 'Place 이마트 문제점'],
])('%s: not %s', (text, name) => {
  expect(found(text)).not.toContain(name);
});

test.each<[string, string]>([
  ['삼성전자는 1일 가람폴리와 업무협약을 체결했다.', 'Company 가람폴리'],
  ['보람연수원은 1일 삼성전자와 인재 양성 업무협약을 체결했다.', 'Organization 보람연수원'],
  ['삼성전자는 지난해 나래폰트를 1천억원에 인수했다.', 'Company 나래폰트'],
  ['콘텐츠 파트너로는 가람스페이스·나래로보·다온픽셀, 삼성전자 등이 합류했다.', 'Company 나래로보'],
  ['회사는 △가람벤처(Garam Venture) △나래픽(Naraepick) △삼성전자 등 투자사와 만났다.', 'Company 나래픽'],
  ['네이버는 가람폰트, 삼성전자 등 기업과 만났다.', 'Company 가람폰트'],
])('a firm by its part in a deal or list: %s', (text, name) => {
  expect(found(text)).toContain(name);
});

test.each<[string, string]>([
  ['삼성전자는 연구기관과 업무협약을 체결했다.', 'Company 연구기관'],
  ['삼성전자는 지역 예술단체들과 협업해 공연을 연다.', 'Company 예술단체들'],
  ['네이버가 투자한 9개사, 삼성전자가 투자한 7개사 등 기업이 참가했다.', 'Company 9개사'],
  ['가전, 가구, 삼성전자 등 업체가 값을 올렸다.', 'Company 가구'],
  ['문가람은 연세대 경제학과를 졸업했다.', 'Organization 연세대 경제학과'],
  ['김건희 특검이 문을 닫았다.', 'Person 민중기'],
])('no firm: %s, not %s', (text, name) => {
  expect(found(text)).not.toContain(name);
});

test.each<[string, string]>([
  ['네이버는 서울대, 다온픽셀, 나래로보와 업무협약을 체결했다.', 'Company 나래로보'],
  ['네이버가 다온파트너즈, 삼성전자, 나래로보로부터 투자를 유치했다.', 'Company 다온파트너즈'],
  ['네이버는 서울대, 다온픽셀 등과 업무협약을 체결했다.', 'Company 다온픽셀'],
  ['젝시믹스는 중국 파트너사인 다온스포츠와 함께 방송을 했다.', 'Company 다온스포츠'],
  ['메타는 인공지능 스타트업 마누스를 인수했다.', 'Company 마누스'],
])('who signs and who invests, in lists too: %s', (text, name) => {
  expect(found(text)).toContain(name);
});
