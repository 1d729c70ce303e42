/** Who filmed, cut, drew or wrote the piece: '영상편집 : 김하늘', '[영상디자인 김하늘]'. */
const PART =
  /(?:^|[^가-힣])(?:(?:영상 ?취재|영상 ?편집|영상 ?디자인|그 ?래 ?픽|촬영 ?기자|자료 ?조사|자료 ?분석) ?[:：·=/]?|(?:취재|구성|제작|사진|글|정리|디자인|편집|촬영|영상) ?[:：ⓒ=/]) ?(?:[가-힣]{2,4}[ ·,] ?){0,2}$/;
/** The end of a report on the air: 'KBS 뉴스 김하늘입니다', 'YTN 김하늘입니다'. */
const OUTLET = /(?:뉴스|TV|방송|보도국|JTBC|[A-Z]{3}) $/;
/** A journalist by trade: '김하늘 기자', '김하늘·이바다 기자'. */
const TRADE =
  /^(?:[·, ] ?[가-힣]{2,4}){0,3} ?(?:선임|전문|인턴|객원|수습|논설)? ?(?:기자(?![가-힣]{0,2}(?:회견|단|실|간담))|특파원|통신원)/;

/** Whether the letters name somebody of the paper's or the broadcaster's own staff, who is no part of the story. */
export function isStaff(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (TRADE.test(after)) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  return PART.test(before) || (after.startsWith('입니다') && OUTLET.test(before));
}
