import { HANGUL, OPEN_BRACKET } from '../../text/marks.js';
import { type Annotator, add, overlapping } from './annotator.js';
import { isCountry } from './foreign-bodies.js';
import { trait } from './word.js';

/** Endings of the names of bodies, of which a common noun has less before it. */
const NAMED =
  /^[가-힣]{2,14}(?:청|기구|과기원|방송국|관리국|감독국|정보국|통계국|조사국|연구국|평의회|학술원|국민당|사회당|민주당|노동당|자유당|공화당|보수당|[가-힣](?:대|성|부|당))$/;
const NOT_NAMED =
  /(?:[시세연확군무부기상절최교증일지반침초토잔의]대|[담해정야여일수배]당|시청|구청|군청|가능성|안정성|사업부|본부|대부분|전부|일부|외부|내부|여부|담보부|위성|음성|특성|여성|남성|효율성|독립성|안전성|정당성|신뢰성|투자기구|집합투자기구)$/;
const BODY = trait(({ text }) => NAMED.test(text) && !NOT_NAMED.test(text), HANGUL, {
  hangul: true,
  least: 3,
  last: '청구원국회당대성부',
});
const LETTERS = /^ ?\((?!IB|CEO|PEF|SPC|MDB|AI)[A-Z]{3,7}\)/;

/** Bodies that nobody listed, told by their ending with their letters behind: '국제하천기구(IRO)', '태국 민간항공청(CAAT)'. */
export const letteredBodies: Annotator = {
  id: 'lettered-body',
  reason: 'A word that ends as the names of bodies do, with capital letters in brackets behind, is the name of one.',
  example: '국제하천관리기구(IRMO)는 1일 계획을 밝혔다.',
  needs: { trait: BODY, letters: OPEN_BRACKET },
  inView(context, view) {
    for (const token of view.tokens) {
      if (!token.is(BODY) || !LETTERS.test(view.text.slice(token.end, token.end + 11))) continue;
      // "가람과기원(GIST)": a school is known by its letters rather than by what it is called for short.
      const school = /(?:대|과기원)$/.test(token.text);
      if (school && overlapping(context, view, token.end, token.end + 11).some((c) => c.row)) continue;
      const before = view.before(token);
      const abroad = before !== undefined && token.gap === ' ' && isCountry(before);
      if (!abroad && token.text.length < 5) continue;
      const start = abroad ? before.start : token.start;
      if (overlapping(context, view, token.start, token.end).some((c) => c.type !== 'Place' && c.confidence >= 0.6))
        continue;
      add(context, view, start, token.end, { type: 'Organization', rule: 'lettered.body', confidence: 0.85 });
    }
  },
};
