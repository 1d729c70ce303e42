import { listed, oneOf } from '../../lexicon/listed.js';
import { cuts, type Stripped } from '../../text/josa.js';
import { HANGUL } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { endingTitle } from './title-phrase.js';
import { closesPhrase, type Token, type View } from './tokens.js';
import { trait } from './word.js';
import type { Words } from './words.js';

const HALL_NAMES = listed('venues', 'foreign');
const HALLS: ReadonlySet<string> = new Set(HALL_NAMES);
/** One of each name: words without any are not asked. Fewer words have the second than the first. */
const HALL_LETTERS = HALL_NAMES.map((name) => name[1] ?? name).join('');
const HALL = trait(({ text }) => cuts(text).some(({ stem }) => HALLS.has(stem)), HALL_LETTERS, { stem: HALL_NAMES });
const OFFICE = trait(({ text }) => text.includes('구청'), '청');
const SCENE_NAMES = listed('venues', 'address');
const SCENES = new RegExp(`${oneOf(SCENE_NAMES)}$`);
const SCENE = trait(({ text }) => sceneIn(text) !== null, HANGUL, { last: '에서', stem: SCENE_NAMES });

/** Halls abroad behind their city ('라스베이거스 가람베이 컨벤션센터') and districts by their heads ('광주 서구청장'). */
export const venues: Annotator = {
  id: 'venue',
  reason:
    'A foreign word and a noun for a hall behind a known place is a venue; a city and 서구청 is the office of that district.',
  example: '행사는 서울 그랑프리 컨벤션센터에서 열렸다.',
  needs: { trait: HALL.or(OFFICE).or(SCENE) },
  inView(context, view) {
    if (view.has(HALL)) for (const token of view.tokens) if (token.gap === ' ') hall(context, view, token);
    if (view.has(OFFICE)) districts(context, view);
    if (view.has(SCENE) && AT.test(view.text))
      for (const token of view.tokens) if (token.gap === ' ' && token.is(SCENE)) scene(context, view, token);
  },
};

const SOUND =
  /[A-Za-z츠즈트크프드스르슨튼턴먼맨버커퍼터더러머너셔웨쉬윌켈벨펠델텔젤엘쿠푸루뤼플블클글슬톤론콘폰엑팩젠텍닉픽픈린랩웍펫넷팝핏빗빅뱅벡덱렉섹샤쉘케캐켄킨토칼코콜튜베레]/;
const KIND_OF_HALL =
  /^(?:글로벌|럭셔리|비즈니스|부티크|프리미엄|특급|현지|인근|대형|고급|시티|스마트|레저|골프|스키|프랜차이즈|클라우드|그린|유명|신규|도심|브랜드)$/;

/** '만달레이베이 컨벤션센터', '그랜드 하얏트 호텔': one or two foreign words behind a place. */
function hall(context: Context, view: View, token: Token): void {
  const { words } = context;
  for (const { stem } of cuts(token.text)) {
    if (!HALLS.has(stem)) continue;
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

const AT = /(?:에서|서)[ ,]|에 (?:있는|위치|자리|들어서|마련)/;
/** What ends so and is no place of its own. */
const NO_SCENE =
  /(?:지역|해역|구역|전역|권역|수역|영역|광역|공역|무역|현역|[가-힣]거리|고객센터|데이터센터|물류센터|복지센터|주민센터|발전소|국제공항|백화점|견본주택|홍보관|전시장|공사장|버스터미널)$/;
const DULL =
  /^(?:정부|중앙|국립|시립|도립|공공|대형|소형|인근|주변|현지|국제|국내|지하|야외|실내|전용|물류|고객|지원|행사|공사|주요|외국|전통|재래|농수산물|전문|유명|노동|금융|외환|주식|채권|자본|증권|선물|소비|내수|수출|신흥|글로벌|온라인|오프라인|임대|주택|부동산|고용|인력|중고차|전기차|자동차|반도체|스마트폰|가전|게임|콘텐츠|투자|벤처|스타트업|경매|분양|매매|전세|식품|화장품|의료|제약|바이오|방산|에너지|배터리|로봇|클라우드|디지털|소프트웨어|서비스|광고|음악|영화|공연|출판|미디어|통신|유통|여행|관광|항공|해운|조선|철강|화학|건설|기지|스키|골프|특급|고급|비즈니스|관광|해외|한|이|그|저|각|두|세|네|여러|모든|같은|다른|새|옛|현|전|구|신|제)$/;

/** The word cut into where something happens and the particle that says so, or null. */
function sceneIn(text: string): Stripped | null {
  const cut = cuts(text).find((c) => /^(?:에서|서|에)$/.test(c.josa) && SCENES.test(c.stem));
  return cut && !NO_SCENE.test(cut.stem) ? cut : null;
}

/** '서울 종로구 가람빌딩에서', '부산 나래 아트홀에서': where something happens, behind an address; one or two words. */
function scene(context: Context, view: View, token: Token): void {
  const { words } = context;
  const cut = sceneIn(token.text)!;
  if (cut.josa === '에' && !/^ (?:있는|위치|자리|들어서|마련)/.test(view.text.slice(token.end, token.end + 5))) return;
  const { stem } = cut;
  const head = SCENES.exec(stem)![0];
  const prefix = stem.slice(0, stem.length - head.length);
  if (head === '시장' && prefix.length > 3) return;
  const end = token.start + stem.length;
  let first = token;
  if (prefix.length < 2 || !behindPlace(context, view, token)) {
    const before = view.before(token);
    if (before?.gap !== ' ' || !names(words, before.text) || !behindPlace(context, view, before)) return;
    if (prefix !== '' && !names(words, prefix) && !/^(?:제?\d|국제|컨벤션|챔버|대|소)/.test(prefix)) return;
    if (head === '시장' || head === '마을') return;
    first = before;
  } else if (!names(words, prefix) || words.common.has(stem) || words.notHeads.has(stem)) return;
  if (overlapping(context, view, first.start, end).some((c) => c.confidence >= 0.6)) return;
  add(context, view, first.start, end, { type: 'Place', rule: 'place.scene', confidence: 0.8 });
}

/** A word that may begin a name: no particle at its end, no word for a kind of thing. */
function names(words: Words, word: string): boolean {
  return (
    word.length >= 2 &&
    !DULL.test(word) &&
    !words.common.has(word) &&
    !words.notHeads.has(word) &&
    !closesPhrase(word) &&
    !endingTitle(words, word) &&
    !/(?:[은는을를의에와과며고]|들이?|[한된할될던인]|까지|부터|소재|인근|일대)$/.test(word)
  );
}
