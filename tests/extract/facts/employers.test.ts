import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const NAMES: Record<string, EntityType> = {
  한서윤: 'Person',
  오태경: 'Person',
  문가람: 'Person',
  누리당: 'Organization',
  하늘당: 'Organization',
  바다청: 'Organization',
  나래병원: 'Organization',
  가람군: 'Organization',
  나래대: 'Organization',
  '나래대 해양사업단': 'Organization',
  누리로봇: 'Company',
  하늘전자: 'Company',
  여의나루: 'Place',
};

/** Who works where in a text, with titles. */
const jobs = (text: string): string[] =>
  stated(text, Object.fromEntries(Object.entries(NAMES).filter(([name]) => text.includes(name))), { titles: true })
    .filter((fact) => fact.startsWith('WORKS_FOR'))
    .map((fact) => fact.slice('WORKS_FOR '.length));

describe('whose office a title without its body beside it is', () => {
  test.each<[string, readonly string[]]>([
    // Those who are named on a body's side.
    [
      '누리로봇에서는 한서윤 사장과 오태경 상무가 참석했다.',
      ['오태경 -> 누리로봇 [상무]', '한서윤 -> 누리로봇 [사장]'],
    ],
    [
      '하늘전자 로봇부문에서는 한서윤 명장이 뽑혔고, 누리로봇에서는 오태경 명장이 뽑혔다.',
      ['오태경 -> 누리로봇 [명장]', '한서윤 -> 하늘전자 [명장]'],
    ],
    ['누리당에서는 한서윤 의원을 비롯해 오태경 의원이 나섰다.', ['오태경 -> 누리당 [의원]', '한서윤 -> 누리당 [의원]']],
    ['누리당에서는 한서윤 의원은 어떻게 보고 있나.', []],
    // The word for the body is no part of the office, nor is the town's office one of the party in brackets.
    ['가람군은 배를 띄운다. 한서윤 군 지역경제과장은 웃었다.', ['한서윤 -> 가람군 [지역경제과장]']],
    ['누리당은 반겼다. 오태경 당 대변인은 웃었다.', ['오태경 -> 누리당 [대변인]']],
    ['한서윤 현 시장(누리당)과 오태경 의원(하늘당)이 맞선다.', ['오태경 -> 하늘당 [의원]', '한서윤 -> 누리당']],
    ['누리당 한서윤 원내대표가 자진 사퇴하자 당은 놀랐다.', ['한서윤 -> 누리당 [원내대표] (former)']],
    // The head of the company of which the sentence speaks.
    ['누리로봇은 준공을 앞둔 현장에서 한서윤 사장이 대회를 열었다.', ['한서윤 -> 누리로봇 [사장]']],
    ['누리로봇은 “이제는 그만 물러나겠다”며 한서윤 사장이 떠난다고 했다.', []],
    // Offices of a party, listed behind one of it.
    [
      '한서윤 누리당 사무총장, 오태경 당대표 비서실장 등이 왔다.',
      ['오태경 -> 누리당 [당대표 비서실장]', '한서윤 -> 누리당 [사무총장]'],
    ],
    ['한서윤 누리당 의원이 말했다고 오태경 최고위원과 하늘당 사람들이 전했다.', ['한서윤 -> 누리당 [의원]']],
    // Of the firm of whom stands before, where both hold an office of a firm.
    [
      '한서윤 누리로봇 부회장과 오태경 사장은 뜻을 밝혔다.',
      ['오태경 -> 누리로봇 [사장]', '한서윤 -> 누리로봇 [부회장]'],
    ],
    // Behind the head of a body, who holds an office next to it.
    [
      '한서윤 나래병원 이사장, 오태경 부원장 등이 왔다.',
      ['오태경 -> 나래병원 [부원장]', '한서윤 -> 나래병원 [이사장]'],
    ],
    ['한서윤 나래병원 이사장, 오태경 소장 등이 왔다.', ['한서윤 -> 나래병원 [이사장]']],
    ['한서윤 누리로봇 부회장과 오태경 의원은 뜻을 밝혔다.', ['한서윤 -> 누리로봇 [부회장]']],
    ['한서윤 누리로봇 부회장이 왔다고 오태경 사장이 전했다.', ['한서윤 -> 누리로봇 [부회장]']],
    // Marks of a firm, meetings inside a body, places and ranks inside an office.
    ['한서윤 (주)누리로봇 대표가 왔다.', ['한서윤 -> 누리로봇 [대표]']],
    ['오태경 바다청 남해지역회의 부의장이 왔다.', ['오태경 -> 바다청 [남해지역회의 부의장]']],
    ['문가람 바다청장 직무대행은 답했다.', ['문가람 -> 바다청 [바다청장 직무대행]']],
    ['한서윤 누리로봇 여의나루 지사장은 웃었다.', ['한서윤 -> 누리로봇 [여의나루 지사장]']],
    ['한서윤 누리당 의원실에 따르면 값이 올랐다.', ['한서윤 -> 누리당 [의원]']],
    ['누리당 원내대표인 한서윤 의원이 왔다.', ['한서윤 -> 누리당 [원내대표]']],
    ['하늘전자 누리로봇 한서윤 사장은 웃었다.', ['한서윤 -> 누리로봇 [사장]', '한서윤 -> 하늘전자 [사장]']],
    ['나래대(NRU, 총장 한서윤)는 배를 띄웠다.', ['한서윤 -> 나래대 [총장]']],
    ['▶ 인터뷰 : 한서윤 / 누리당 대표- "늦었다."', ['한서윤 -> 누리당 [대표]']],
    ['한서윤 협회 부회장(나래대 법대 교수)이 왔다.', ['한서윤 -> 나래대 [법대 교수]']],
    // The one house of its kind.
    ['나래병원이 문을 열었다. 한서윤 병원장은 웃었다.', ['한서윤 -> 나래병원 [병원장]']],
    // The firm of a head, behind him.
    ['한서윤 회장의 누리로봇이 돈을 댔다.', ['한서윤 -> 누리로봇 [회장]']],
    ['한서윤 회장의 누리로봇 방문이 알려졌다.', []],
    // The same party is that of whoever spoke, not the one spoken against.
    [
      '누리당 한서윤 의원이 하늘당을 비판했다. 같은당 오태경 의원도 말했다.',
      ['오태경 -> 누리당 [의원]', '한서윤 -> 누리당 [의원]'],
    ],
    // The one hospital that is named.
    ['나래병원은 새 수술을 했다. 한서윤 신경과 교수는 결과가 좋다고 했다.', ['한서윤 -> 나래병원 [신경과 교수]']],
  ])('%s', (text, facts) => {
    expect(jobs(text)).toEqual(facts);
  });
});

describe('names, bodies and offices beside each other', () => {
  test.each<[string, readonly string[]]>([
    ['한서윤 누리로봇·하늘전자 의장은 글을 냈다.', ['한서윤 -> 누리로봇 [의장]', '한서윤 -> 하늘전자 [의장]']],
    ['한서윤(여의나루·재선) 누리당 의원은 반대했다.', ['한서윤 -> 누리당 [의원]']],
    ['누리당 한서윤(여의나루·사진) 의원은 반대했다.', ['한서윤 -> 누리당 [의원]']],
    ['누리당 3선인 한서윤 의원이 맡는다.', ['한서윤 -> 누리당 [의원]']],
    ['한서윤 가람군수가 길을 열었다.', ['한서윤 -> 가람군 [가람군수]']],
    [
      '누리로봇 사장을 맡고 있는 한서윤 전 하늘전자 상무가 왔다.',
      ['한서윤 -> 누리로봇 [사장]', '한서윤 -> 하늘전자 [상무] (former)'],
    ],
  ])('%s', (text, facts) => {
    expect(jobs(text)).toEqual(facts);
  });
});

describe('the body that a story opens with, and parts of bodies', () => {
  test.each<[string, readonly string[]]>([
    [
      '바다청은 2일 새 배를 띄운다고 밝혔다. 한서윤 해양정책실장은 뜻이 깊다고 말했다.',
      ['한서윤 -> 바다청 [해양정책실장]'],
    ],
    [
      '누리로봇은 2일 새 팔을 선보였다. 누리로봇은 오래 준비했다. 한서윤 대표는 뜻이 깊다고 말했다.',
      ['한서윤 -> 누리로봇 [대표]'],
    ],
    // Of the firm that is told of, not of the one that says so.
    [
      '누리로봇은 하늘전자에 투자했다고 밝혔다. 하늘전자는 2년 전 문을 열었다. 하늘전자의 팔은 빠르다. 한서윤 대표가 왔다.',
      [],
    ],
    ['누리로봇과 하늘전자는 2일 손을 잡았다고 밝혔다. 한서윤 대표는 뜻이 깊다고 말했다.', []],
    [
      '나래대는 배를 띄웠다. 한서윤 나래대 해양사업단장이 왔다.',
      ['한서윤 -> 나래대 [해양사업단장]', '한서윤 -> 나래대 해양사업단 [해양사업단장]'],
    ],
    ['누리당 출신 한서윤 전 바다청 국장이 왔다.', ['한서윤 -> 누리당 (former)', '한서윤 -> 바다청 [국장] (former)']],
    [
      '하늘전자(회장 한서윤, 부회장 오태경, 이하 하늘)는 왔다.',
      ['오태경 -> 하늘전자 [부회장]', '한서윤 -> 하늘전자 [회장]'],
    ],
  ])('%s', (text, facts) => {
    expect(jobs(text)).toEqual(facts);
  });
});
