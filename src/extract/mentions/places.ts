import { listed, oneOf } from '../../lexicon/listed.js';
import { EndingMap } from '../../text/endings.js';
import { cuts } from '../../text/josa.js';
import { Letters, WordPattern } from '../../text/letters.js';
import { DIGIT, OPEN_BRACKET } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context } from './annotator.js';
import type { Candidate } from './candidate.js';
import type { Token, View } from './tokens.js';
import { type Lists, trait } from './word.js';

/** '인천공장'; what a constituency ends in, or stands before; '미'; '가람3동'. */
const PLANT = trait(
  (word, lists) => word.endsIn(SITE_ENDS) && siteIn(lists, word.text) !== null,
  '장퍼단청당읍항역널목섬',
  { hangul: true, stem: () => SITE_ENDS.words },
);
/** What may be a part of a place: `UNIT` and `VENUE` have such letters. */
const PART_LETTERS = '시군구읍면동리도움터홀룸장관텔사스항역널원워딩산섬변을성름';
const IN_PART = new Letters(PART_LETTERS);
const PART = trait(({ text }) => IN_PART.in(text), PART_LETTERS, { hangul: true, sure: true });
const PART_OR_PLANT = PART.or(PLANT);
const SEATED = new WordPattern(/[가-힣][갑을병정]에서/);
const OF_SEAT = new WordPattern(/[가-힣][갑을병정]의$/);
const SEAT_AHEAD = '당협|지역위|국회의원|선거구|지역구|출마';
const OPENS_SEAT = new WordPattern(new RegExp(`^(?:${SEAT_AHEAD})`));
const SEAT_WORD = trait(({ text }) => SEATED.test(text), '서', { least: 4 })
  .or(trait(({ text }) => OF_SEAT.test(text), '의', { last: ['갑의', '을의', '병의', '정의'] }))
  .or(trait(({ text }) => OPENS_SEAT.test(text), '협위회거구마', { first: SEAT_AHEAD.split('|') }));
const US = trait(({ text }) => text === '미', '미', { most: 1 });
const NUMBER_OF = new WordPattern(/\d동/);
const QUARTER = trait(({ text, marks }) => (marks & DIGIT) !== 0 && NUMBER_OF.test(text), '동');

/** Places by their unit, with a place that the lexicon knows before them: '경기 가람시', '가람시 한빛동', '한빛구 가람로'. */
export const places: Annotator = {
  id: 'place.unit',
  reason: 'A word that ends in a unit of administration right after a known place names a part of it.',
  example: '서울 한빛구 가람동에서 1일 불이 났다.',
  inView(context, view) {
    const row = context.found[view.sentence.index]!;
    if (view.has(PLANT) || (view.has(PART) && row.some(isPlace)))
      for (const token of view.tokens) if (token.is(PART_OR_PLANT)) atToken(context, view, token);
    if ((view.marks & OPEN_BRACKET) !== 0 && hasSeat(view)) constituencies(context, view);
    if (view.has(SEAT_WORD) && SEAT_IN.test(view.text)) seats(context, view);
    if (view.has(US) && US_IN.test(view.text)) american(context, view);
    if (view.has(QUARTER)) numbered(context, view);
  },
};

const UNIT = /^[가-힣]{1,5}(?:특별자치도|특별자치시|광역시|[시군구읍면동리])$/;
const IN_UNIT = new WordPattern(/[시군구읍면동리도을성름]/);
/** Hamlets, old forts and volcanic cones, which lie within a unit: '가람면 물빛마을'. */
const SPOT =
  /^(?!(?:한옥|체험|시범|선도|휴양|배후|자립|소득|농촌|어촌|산촌|민속|벽화|예술|문화|안심|행복|청년|이웃|시골|주변|고향|전통|관광|테마|녹색|스마트|은퇴|외국|산타|생태|소득|복지|도시|인근|우리|각|저|옛|큰|작은))[가-힣]{2,4}(?:마을|산성|읍성|오름)$/;
const NOT_UNIT =
  /^(?:행동|활동|운동|노동|아동|이동|변동|공동|자동|작동|감동|충동|연동|진동|부동|수동|합동|시동|가동|출동|발동|구동|선동|격동|폭동|난동|요구|연구|기구|지구|도구|축구|야구|농구|배구|탁구|당구|친구|가구|인구|입구|출구|항구|복구|청구|촉구|추구|전구|영구|강구|투구|직구|방구|호구|불구|장군|국군|공군|해군|육군|미군|적군|아군|여군|한군|북한군|러시아군|일시|즉시|당시|역시|동시|다시|혹시|전시|표시|지시|제시|명시|게시|무시|임시|수시|감시|공시|출시|실시|개시|도시|응시|일시|상시|시시|적시|중시|경시|멸시|과시|고시|증시|장시|직면|전면|반면|측면|화면|장면|표면|국면|정면|양면|수면|지면|방면|라면|내면|외면|대면|가면|이면|다면|비대면|하면|되면|보면|있으면|없으면|우리|처리|관리|정리|논리|권리|심리|원리|분리|수리|유리|거리|자리|머리|소리|다리|승리|금리|비리|추리|요리|조리|진리|윤리|의리|무리|빨리|미리|멀리|널리|달리|영리|총리|대리|합리|불리|격리|계리|도리|이리|저리|그리|파리|늘리|올리|내리|흘리|알리|마무리|울타리|나들이|사거리|삼거리|먹거리|볼거리|일자리|잠자리|뿌리|꼬리|허리|오리|병아리|개나리|인텔리|한자리|두자리)$/;

const VENUE = new RegExp(`^[가-힣A-Za-z0-9]{0,8}${oneOf(listed('venues', 'within'))}$`);

/** '코엑스 오디토리움', '가람 인천공장': a hall, plant or landmark right behind a venue or firm. */
function venue(context: Context, view: View, token: Token, before: Token): void {
  const end = view.sentence.start + before.end;
  const owner = context.found[view.sentence.index]!.find(
    (c) =>
      c.end === end &&
      !c.ambiguous &&
      c.row?.type === 'Place' &&
      /코엑스|킨텍스|벡스코|컨벤션|센터|호텔|엑스코|DDP|타워|몰|청와대|국회|월드/.test(c.text),
  );
  if (!owner) return;
  for (const cut of cuts(token.text)) {
    if (!VENUE.test(cut.stem) || cut.stem.length < 2) continue;
    add(context, view, owner.start - view.sentence.start, token.start + cut.stem.length, {
      type: 'Place',
      rule: 'place.venue',
      confidence: 0.85,
    });
    return;
  }
}

const SITES = '공장|사업장|캠퍼스|공단|산단|시청|시당|도당|읍|항|신항|역|터미널|나들목|섬';
const SITE = new RegExp(`^([가-힣]{2,4}?)(${SITES})$`);
const SITE_ENDS = new EndingMap(SITES.split('|').map((site) => [site, true]));

/** '인천공장', '울산사업장', '서울시당': a plant or chapter with the place's name in the word. */
function site(context: Context, view: View, token: Token): void {
  const stem = siteIn(context, token.text)!;
  const type = /당$/.test(stem) ? 'Organization' : 'Place';
  add(context, view, token.start, token.start + stem.length, { type, rule: 'place.site', confidence: 0.93 });
}

/** The word for a plant or chapter of a known place without its particle, or null. */
function siteIn({ lexicon }: Lists, text: string): string | null {
  for (const { stem } of cuts(text)) {
    const m = SITE.exec(stem);
    if (!m) continue;
    const place = m[2]!.endsWith('당') && m[2] !== '공단' ? `${m[1]}${m[2]!.slice(0, 1)}` : m[1]!;
    const rows = lexicon.lookUp(m[1]!).concat(lexicon.lookUp(place));
    return rows.some((r) => r.type === 'Place') ? stem : null;
  }
  return null;
}

const SEAT_ENDS = new Letters('갑을병정');
const BEHIND_SEAT = new Letters(')·,');

function hasSeat({ text, tokens }: View): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { last, end } = tokens[i]!;
    if (SEAT_ENDS.has(last) && end < text.length && BEHIND_SEAT.has(text.charCodeAt(end))) return true;
  }
  return false;
}

const SEAT =
  /\((?:(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주) ?)?([가-힣]{2,14}(?:·[가-힣]{2,12})*[갑을병정])(?=[)·,])/g;

/** '김하늘 의원(서울 가람구갑)': the constituency of a lawmaker. */
function constituencies(context: Context, view: View): void {
  for (const m of allMatches(SEAT, view.text)) {
    const area = m[1]!.slice(0, -1);
    if (
      !context.lexicon.lookUp(area).concat(context.lexicon.lookUp(`${area}시`), context.lexicon.lookUp(`${area}구`))
        .length &&
      !/[시군구]$/.test(area)
    )
      continue;
    const start = m.index + m[0].length - m[1]!.length;
    add(context, view, start, start + m[1]!.length, { type: 'Place', rule: 'place.constituency', confidence: 0.88 });
  }
}

const NUMBERED = /(?<![가-힣A-Za-z0-9])([가-힣]{2,4}제?\d{1,2}동)(?=[에의은을과도, ·)]|에서|으로|$)/g;

/** '가람3동': quarters by their number. */
function numbered(context: Context, view: View): void {
  for (const m of allMatches(NUMBERED, view.text))
    if (!/(?:아파트|단지|제|차)$/.test(m[1]!.replace(/\d{1,2}동$/, '')))
      add(context, view, m.index, m.index + m[1]!.length, { type: 'Place', rule: 'place.quarter', confidence: 0.88 });
}

const US_IN = /(?:^|[ ,·(“‘"'])미 [가-힣A-Z]/;

/** What stands behind the one syllable of a country that newspapers write ('미 인텔', '미 의약전문지 가람 파마'). */
const AMERICAN =
  /^(?:[가-힣]{0,4}(?:전문지|전문매체|경제지|경제매체|정치매체|군사매체|일간지|주간지|월간지|매체|언론|방송|신문|기업|업체|제조사|제약사|투자사|투자은행|빅테크|스타트업|싱크탱크|연구진|대학|항공사|반도체|온라인)|일간|경제방송)/;

/** '미 인텔이', '미 의약전문지 가람 파마': the United States in one syllable. */
function american(context: Context, view: View): void {
  for (const token of view.tokens) {
    if (!token.is(US) || (token.index > 0 && !/ $/.test(token.gap))) continue;
    const next = view.tokens[token.index + 1];
    if (next?.gap !== ' ') continue;
    const from = view.sentence.start + next.start;
    const named = context.found[view.sentence.index]!.some(
      (c) =>
        c.start === from &&
        (c.type === 'Company' || (c.type === 'Organization' && /대$|대학|연구소|재단/.test(c.text))) &&
        !c.ambiguous &&
        c.confidence >= 0.8,
    );
    if (!named && !AMERICAN.test(next.text)) continue;
    const row = context.lexicon.lookUp('미국').find((r) => r.type === 'Place');
    if (row) add(context, view, token.start, token.end, { type: 'Place', rule: 'place.us', confidence: 0.9, row });
  }
}

const SEAT_IN = /[가-힣][갑을병정](?:에서|에 출마|의 | 당협| 지역위| 국회의원| 선거구| 지역구)/;
const SEATS =
  /(?<![가-힣])((?:[가-힣]{1,3}·)?[가-힣]{1,6}?)[갑을병정](?=에서|에 출마|의 | 당협| 지역위| 국회의원| 선거구| 지역구)/g;

/** '서울 가람갑에서 당선됐다': a constituency by the name of its district. */
function seats(context: Context, view: View): void {
  for (const m of allMatches(SEATS, view.text)) {
    const area = m[1]!.split('·').at(-1)!;
    const named = [area, `${area}구`, `${area}시`, `${area}군`].some((name) =>
      context.lexicon.lookUp(name).some((row) => row.type === 'Place'),
    );
    if (!named || (area.length < 2 && !/[서울산주천구포] $/.test(view.text.slice(0, m.index)))) continue;
    add(context, view, m.index, m.index + m[0].length, { type: 'Place', rule: 'place.constituency', confidence: 0.86 });
  }
}

/** A place, or what may be one. */
function isPlace(c: Candidate): boolean {
  return c.type === 'Place' || c.row?.type === 'Place';
}

/** Whether one of the places found so far ends there. */
function placeEnds(row: readonly Candidate[], end: number): boolean {
  for (let i = 0; i < row.length; i++) {
    const c = row[i]!;
    if (c.end === end && isPlace(c)) return true;
  }
  return false;
}

/** Who is elected for a constituency, or leads a party there. */
const ELECTED = /^ (?:당협위원장|지역위원장|국회의원|의원|예비후보|후보|선거구|지역구)/;

/** '중국 최대도시', '한강 하구': parts that bear no name. */
const NO_PART = new WordPattern(/(?:도시|하구)$/);

/** A country has provinces and cities, no parishes right under it ('포르투갈 프리메이라리가'). */
function isCountry({ row, text }: Candidate): boolean {
  return (
    row !== undefined &&
    row.of === null &&
    !/[시군구도읍면동]$|^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)/.test(
      text,
    )
  );
}

function atToken(context: Context, view: View, token: Token): void {
  if (token.is(PLANT)) {
    site(context, view, token);
    return;
  }
  const before = view.before(token);
  if (!before || token.gap !== ' ') return;
  const end = view.sentence.start + before.end;
  if (!placeEnds(context.found[view.sentence.index]!, end)) return;
  venue(context, view, token, before);
  if (!IN_UNIT.test(token.text)) return;
  const beside = context.found[view.sentence.index]!.some(
    (c) => c.type === 'Place' && c.end === end && c.confidence >= 0.7,
  );
  if (!beside) return;
  for (const cut of cuts(token.text)) {
    const { stem } = cut;
    const spot = SPOT.test(stem);
    if (
      !(spot || UNIT.test(stem)) ||
      NOT_UNIT.test(stem) ||
      /(?:[가-힣](?:활동|행동|운동|노동|택시|축구|야구|농구|배구|연구|기구)|금리|유지군|원정군|연합군|정부군|반군|총리|대리|관리|처리|수리|거리|[동서남북]동|북서|남서|주시|장군|대군|학군|구면|안면|수면)$/.test(
        stem,
      ) ||
      stem.length < 2
    )
      continue;
    if (context.words.notHeads.has(stem) || NO_PART.test(stem)) return;
    if (
      (spot || /[읍면동리]$/.test(stem)) &&
      context.found[view.sentence.index]!.some((c) => c.end === end && isCountry(c))
    )
      return;
    // '서울 가람동을 당협위원장': a constituency.
    const seat = cut.josa === '을' && ELECTED.test(view.text.slice(token.end, token.end + 12));
    add(context, view, token.start, token.start + stem.length + (seat ? 1 : 0), {
      type: 'Place',
      rule: seat ? 'place.constituency' : 'place.unit',
      confidence: 0.86,
    });
    return;
  }
}
