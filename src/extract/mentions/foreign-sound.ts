/** Syllables that names of foreign sound have and Korean words hardly have; some rules know a few more. */
export const FOREIGN_SYLLABLES =
  '츠즈트크프드스르슨튼턴먼맨버커퍼터더러머너셔웨쉬윌켈벨펠델텔젤쿠푸루뤼플블클글슬톤론콘폰엑팩젠텍닉픽픈린랩웍펫넷톡팝핏빗빅뱅벡덱렉섹';
/** A word with one of them. */
export const SOUND = new RegExp(`[${FOREIGN_SYLLABLES}]`);
