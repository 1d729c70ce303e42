import { WordPattern } from '../../text/letters.js';
import { type Annotator, addMatches } from './annotator.js';
import { trait } from './word.js';

const BODY =
  '(?:[가-힣]{2,14}(?:부|처|청|위원회|위|특별자치도|광역시|특별시|시|도|군|구|공사|공단|협회|재단|연구원|진흥원|의회|교육청|대학교|대))';
const HEAD = '(?:장관|청장|처장|위원장|도지사|지사|시장|군수|구청장|교육감|의장|협회장|이사장|총장|원장|회장)';
/** Offices of which there is only one. */
const HIGHEST = '(?:국무총리|대통령|국회의장)';
const PRIZE = '(?:상|표창|표창장|공로상|감사패|특별상|훈장)';
/** The office and its prize, without the body that every match begins with: few texts with prizes have them. */
const OF_OFFICE = new WordPattern(new RegExp(`(?:${HEAD}|${HIGHEST}) ?${PRIZE}`));
const OFFICE_PRIZE = new RegExp(
  `(?:${BODY} ?${HEAD}|${HIGHEST}) ?${PRIZE}(?=(?:을|를|과|와|도|은|의|에|까지)(?![가-힣])|[,(·)’']| (?:수상|수여|등|및|선정|시상)|$)`,
  'g',
);

/** The prize of a fair where the text speaks of that fair: everybody calls it so. */
const FAIR_PRIZE = /(?<![가-힣])(?:최고\s?)?혁신상(?=(?:을|를|과|와|도|은|의|에|까지)?(?![가-힣]))/g;
const FAIR = 'CES';

const PRIZE_IN = new WordPattern(/(?:상|표창|표창장|훈장|감사패)(?:[을를과와도은의에까’']|$)/);
const PRIZED = trait(({ text }) => PRIZE_IN.test(text), '상창훈패');

/** Prizes that an office gives: '해양부 장관상', '국무총리 표창'; '혁신상' of the fair. */
export const prizes: Annotator = {
  id: 'program.office-prize',
  reason: 'A prize is called after the office in whose name it is given.',
  example: '누리로봇은 1일 고용노동부 장관 표창을 받았다.',
  needs: { trait: PRIZED },
  inView(context, view) {
    if (OF_OFFICE.test(view.text))
      addMatches(context, view, OFFICE_PRIZE, { type: 'Program', rule: 'program.office-prize', confidence: 0.9 });
    const { title, body } = context.doc.article;
    if (view.text.includes('혁신상') && (title.includes(FAIR) || body.includes(FAIR)))
      addMatches(context, view, FAIR_PRIZE, { type: 'Program', rule: 'program.fair-prize', confidence: 0.85 });
  },
};
