import { cuts } from '../../text/josa.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { endingTitle } from './title-phrase.js';
import { closesPhrase, type Token, type View } from './tokens.js';

/** Halls abroad behind their city ('라스베이거스 가람베이 컨벤션센터') and districts by their heads ('광주 서구청장'). */
export const venues: Annotator = {
  id: 'venue',
  reason:
    'A foreign word and a noun for a hall behind a known place is a venue; a city and 서구청 is the office of that district.',
  example: '행사는 서울 그랑프리 컨벤션센터에서 열렸다.',
  run(context) {
    for (const view of context.views) {
      if (view.sentence.kind === 'byline') continue;
      if (HALL_IN.test(view.text)) for (const token of view.tokens) if (token.gap === ' ') hall(context, view, token);
      if (view.text.includes('구청')) districts(context, view);
    }
  },
};

const HALL_IN = /컨벤션|호텔|아레나|스타디움|오디토리움|리조트|팰리스|볼룸|엑스포센터|컨퍼런스센터/;
const HALL = /^(?:컨벤션센터|컨벤션|호텔|아레나|스타디움|오디토리움|리조트|팰리스|볼룸|엑스포센터|컨퍼런스센터)$/;
const SOUND =
  /[A-Za-z츠즈트크프드스르슨튼턴먼맨버커퍼터더러머너셔웨쉬윌켈벨펠델텔젤엘쿠푸루뤼플블클글슬톤론콘폰엑팩젠텍닉픽픈린랩웍펫넷팝핏빗빅뱅벡덱렉섹샤쉘케캐켄킨토칼코콜튜베레]/;
const KIND_OF_HALL =
  /^(?:글로벌|럭셔리|비즈니스|부티크|프리미엄|특급|현지|인근|대형|고급|시티|스마트|레저|골프|스키|프랜차이즈|클라우드|그린|유명|신규|도심|브랜드)$/;

/** '만달레이베이 컨벤션센터', '그랜드 하얏트 호텔': one or two foreign words behind a place. */
function hall(context: Context, view: View, token: Token): void {
  const { words } = context;
  for (const { stem } of cuts(token.text)) {
    if (!HALL.test(stem)) continue;
    for (let n = 1; n <= 2; n++) {
      const first = view.tokens[token.index - n];
      if (
        !first ||
        view.tokens[first.index + 1]!.gap !== ' ' ||
        !SOUND.test(first.text) ||
        first.text.length < 2 ||
        words.common.has(first.text) ||
        words.notHeads.has(first.text) ||
        KIND_OF_HALL.test(first.text) ||
        closesPhrase(first.text) ||
        endingTitle(words, first.text)
      )
        return;
      if (first.gap !== ' ' || !behindPlace(context, view, first)) continue;
      if (
        overlapping(context, view, first.start, token.start + stem.length).some(
          (c) => c.type === 'Place' && c.confidence >= 0.6,
        )
      )
        return;
      add(context, view, first.start, token.start + stem.length, {
        type: 'Place',
        rule: 'place.hall',
        confidence: 0.84,
      });
      return;
    }
    return;
  }
}

function behindPlace(context: Context, view: View, token: Token): boolean {
  const end = view.sentence.start + token.start - 1;
  return context.found[view.sentence.index]!.some(
    (c) => c.type === 'Place' && c.end === end && !c.ambiguous && c.confidence >= 0.7,
  );
}

const DISTRICT =
  /(?:서울|부산|대구|인천|광주|대전|울산)(?:시|광역시|특별시)? ([동서남북중]구청)(?=장|[은는이가의에]|\s|$)/g;

function districts(context: Context, view: View): void {
  for (const m of allMatches(DISTRICT, view.text)) {
    const start = m.index + m[0].length - m[1]!.length;
    add(context, view, start, start + m[1]!.length, {
      type: 'Organization',
      rule: 'organization.district',
      confidence: 0.9,
    });
  }
}
