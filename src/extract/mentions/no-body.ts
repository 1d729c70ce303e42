import { StartPattern } from '../../text/letters.js';

/** Posts that end like institutes ('특임연구원') and parts of a firm that end like firms ('DX그룹'). */
const POST =
  /(?:특임|선임|책임|수석|주임|전임|객원|초빙|박사후|상임)연구원$|^(?:DX|AX|IT|UX|AI|사업|개발|전략|기술)그룹$/;

export const isPost = (word: string): boolean => (word.endsWith('연구원') || word.endsWith('그룹')) && POST.test(word);

/** Bodies that many have and that are called so without a name of their own ('선정위원회', '가맹점주협의회'). */
export const ANY_BODY =
  /^(?:(?:선정|심의|심사|평가|자문|징계|인증|인사|포상|상벌|보상|검토|추천|학교운영|노동|소관|전문|추진)위원회|(?:가맹점?주|점주|입주자|임차인|학부모|노사)협의회|(?:기업)?부설연구소|평생교육원|(?:주택)?(?:재개발|재건축)(?:정비)?(?:사업)?조합|(?:사진)?공동취재단|달빛어린이병원|공공심야어린이병원|[하원]청노조)$/;

/** Behind a local government: the office that is run for, in which the government does nothing ('가람시장 선거', '김하늘 가람시장 예비후보'). */
export const CONTESTED = new StartPattern(
  /^(?:장|지사|수|청장) ?(?:재?보궐|선거|출마|예비후보|후보|출사표|도전|적합도|경선|공천)/,
);
