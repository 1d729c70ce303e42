import { WordPattern } from '../../text/letters.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, overlapping } from './annotator.js';
import { trait } from './word.js';

const LEAVING = new WordPattern(/졸업|출신|나왔|나와|나온|입학|재학|자퇴/);
const LEFT = trait(({ text }) => LEAVING.test(text), '졸출왔와온학퇴');

/** High schools by their short names, where somebody is said to have gone to one: '가람고와 한빛대를 졸업했다'. */
export const schools: Annotator = {
  id: 'school',
  reason: 'A word that ends in 고 before a university, or before words for leaving school, is a high school.',
  example: '그는 서울 한빛고와 고려대를 졸업했다.',
  needs: { trait: LEFT },
  inView(context, view) {
    for (const m of allMatches(SCHOOL, view.text)) {
      const end = m.index + m[1]!.length;
      if (VERB.test(m[1]!) || overlapping(context, view, m.index, end).some((c) => c.confidence >= 0.8)) continue;
      add(context, view, m.index, end, { type: 'Organization', rule: 'school.left', confidence: 0.86 });
    }
  },
};

const SCHOOL =
  /(?<![가-힣A-Za-z])([가-힣]{2,7}고)(?=(?:와|·|, | 및 ?) ?(?:미국 |일본 )?[가-힣A-Z]{2,10}(?:대|대학교|대학|사관학교|과학기술원|KAIST)|를 (?:졸업|나와|나온|나왔|거쳐|중퇴|자퇴|다니)| (?:졸업|출신|재학|[1-3]학년))/g;
/** Verbs and kinds of school that end so. */
const VERB =
  /(?:하|되|이|았|었|했|됐|있|없|많|크|치|키|리|우|보|나|지|오|가|받|맞|살)고$|^(?:특목|자사|일반|인문|남녀|전국|지역|명문|서울대|최|사|광|권)고$|냉장고|창고|사고|광고|보고|신고|경고|참고|재고|최고|원고|피고/;
