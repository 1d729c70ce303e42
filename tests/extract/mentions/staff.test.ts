import { expect, test } from '@jest/globals';
import { isStaff } from '../../../src/extract/mentions/staff.js';

const staff = (text: string): boolean => {
  const start = text.indexOf('김하늘');
  return isStaff(text, start, start + 3);
};

test.each([
  '영상편집 : 김하늘',
  '(영상취재: 이바다 김하늘, 디자인 : 오다솜)',
  '[영상디자인 김하늘]',
  '글: 김하늘',
  '지금까지 청와대에서 KBS 뉴스 김하늘입니다.',
  '김하늘·이바다 기자',
  '도쿄에서 김하늘 특파원이 전했다.',
])('whoever made the piece is no part of it: %s', (text) => {
  expect(staff(text)).toBe(true);
});

test.each([
  '배우 김하늘은 1일 기자회견을 열었다.',
  '작가 김하늘의 소설이 나왔다.',
  '그래서 디자인 팀은 김하늘 대표를 만났다.',
  '범인은 바로 김하늘입니다.',
  '김하늘 기자회견 전문',
])('whom the piece is about is no staff: %s', (text) => {
  expect(staff(text)).toBe(false);
});
