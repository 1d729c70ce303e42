import { cuts } from '../../text/josa.js';
import { WordPattern } from '../../text/letters.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context } from './annotator.js';
import { announces } from './known.js';
import type { Token, View } from './tokens.js';
import { type Lists, trait } from './word.js';

const DISTRICT_ENDS = new WordPattern(/[동서남북중]구[는가]$/);
const DISTRICT_IN = trait(({ text }) => DISTRICT_ENDS.test(text), '구');
const ABROAD = trait(({ text }, lists) => ABROAD_IN.test(text) && cityIn(lists, text) !== null, '시현부', {
  hangul: true,
  stem: ['시', '현', '부'],
});

/** Local governments and cities that no list has: '대구 남구는 … 밝혔다', '오사카부', '베이징시는 … 추진한다'. */
export const localBodies: Annotator = {
  id: 'local-body',
  reason:
    'A district that several cities have announces something as a body; a known city abroad and its unit are a city, and a body where it announces.',
  example: '서울 중구는 1일 계획을 발표했다.',
  needs: { trait: DISTRICT_IN.or(ABROAD) },
  inView(context, view) {
    if (view.has(DISTRICT_IN)) districts(context, view);
    for (const token of view.tokens) if (token.is(ABROAD)) abroad(context, view, token);
  },
};

const DISTRICT = /(?:서울|부산|대구|인천|광주|대전|울산)(?:시|광역시)? ([동서남북중]구)(?=[는가] )/g;

function districts(context: Context, view: View): void {
  for (const m of allMatches(DISTRICT, view.text)) {
    const end = m.index + m[0].length;
    if (announces(view.text, end))
      add(context, view, end - m[1]!.length, end, {
        type: 'Organization',
        rule: 'organization.district',
        confidence: 0.98,
      });
  }
}

const ABROAD_IN = /^[가-힣]{2,6}[시현부](?:$|[는은가이의와과로도에])/;
const UNIT = /^([가-힣]{2,6})[시현부]$/;
/** Countries and what is none of these with the syllable behind it ('한국시', '인도부'). */
const COUNTRY =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|한국|미국|중국|일본|인도|독일|영국|프랑스|대만|홍콩|싱가포르|베트남|태국|호주|러시아|이란|이라크|가나|수단|유럽|아시아|북한|남한|동해|서해|경기|강원|충북|충남|전북|전남|경북|경남|제주|용산|여의도|강남|강북|판교|송도)$/;

const KOREAN = /도$|^(?:서울|부산|대구|인천|광주|대전|울산|세종|제주)/;

/** The word for a city abroad and its unit without its particle, or null. */
function cityIn({ words, lexicon }: Lists, text: string): string | null {
  for (const { stem } of cuts(text)) {
    const base = UNIT.exec(stem)?.[1];
    if (base === undefined || COUNTRY.test(base)) continue;
    const rows = lexicon.lookUp(base).filter((r) => r.type === 'Place');
    if (!rows.some((r) => !r.flags.has('ambiguous')) || rows.some((r) => KOREAN.test(r.of ?? ''))) continue;
    return words.common.has(stem) || lexicon.lookUp(stem).length > 0 ? null : stem;
  }
  return null;
}

function abroad(context: Context, view: View, token: Token): void {
  const end = token.start + cityIn(context, token.text)!.length;
  add(context, view, token.start, end, {
    type: announces(view.text, end) ? 'Organization' : 'Place',
    rule: 'place.city-abroad',
    confidence: 0.9,
  });
}
