import { listed } from '../../lexicon/listed.js';
import { WordPattern } from '../../text/letters.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';

const COUNTRIES: ReadonlySet<string> = new Set(listed('countries'));
/** What lies in the country alone: "부산 울산 경남" lists them. "광주" may be the city of 경기. */
const PROVINCE =
  /^(?:(?:서울|부산|대구|인천|대전|울산|세종)(?:시|특별시|광역시|특별자치시)?|(?:경기|강원|제주)(?:도|특별자치도)?|[충전경][북남]|(?:충청|전라|경상)[남북]도|전북특별자치도|광주광역시)$/;
/** What holds countries and provinces. */
const PART_OF_WORLD =
  /^(?:한국|대한민국|남한|국내)$|아시아|유럽|미주|북미|남미|중남미|중동|아프리카|대륙|반도|태평양|대서양|카리브|지역|오세아니아|걸프|동남아|발칸|권$/;
/** Lands that no land holds. */
const CONTINENT = new WordPattern(
  /^(?:아시아|유럽|(?:라틴|[남북])?아메리카|아프리카|중동|[남북]미|중남미|오세아니아|동남아시아?)$/,
);
/** Lines and roads: they lead through places and hold none. */
const LINE = new WordPattern(/(?:\d호선|[가-힣]{2}선|[가-힣]라인|노선|지하철|고속도로|고속철도|철도)$/);
const BORDER = /(?:일선|전선|휴전선|군사분계선|해안선|북방한계선)$/;
/** Houses: a town behind their name is a part of it ("누리미술관 교동", "가람백화점 부산"). */
const HOUSE =
  /(?:미술관|박물관|도서관|아트센터|극장|씨어터|시어터|어드벤처|월드|백화점|아울렛|면세점|몰|공연장|병원|역|공항|터미널|대학교?|호텔|빌딩|스튜디오)$/;
/** Cities of the rank of a province. */
const METROPOLIS = /^(?:서울|부산|대구|인천|대전|울산)(?:시|특별시|광역시)?$/;
const SEAT = /[가-힣](?:(?<!신도)시|군|구)$/;
const TOWN = /[가-힣](?:시|군|구|읍|면|동|리)$/;

/** False where a place does not lie in another, as far as their names tell ("사우디 예멘 공습", "광주 전남", "가람미술관 교동"). */
export function mayLie({ type, from, to, rule }: Draft): boolean {
  if (type !== 'LOCATED_IN' || from.entity.type !== 'Place' || to.entity.type !== 'Place') return true;
  const [part, whole] = [from.entity.name, to.entity.name];
  if (CONTINENT.test(part)) return false;
  if (COUNTRIES.has(part) || PROVINCE.test(part)) return PART_OF_WORLD.test(whole);
  if (rule !== 'located.address') return true;
  const house = HOUSE.test(to.text) && TOWN.test(from.text);
  return !(isLine(from.text) || isLine(to.text) || house || isBeside(seatOf(from), seatOf(to)));
}

/** The name of a place with the rank that the lexicon knows ("공주시" of "공주"). */
function seatOf({ text, entity }: Occurrence): string {
  const key = entity.lexiconKey;
  return key?.startsWith(text) && SEAT.test(key) ? key : text;
}

function isLine(name: string): boolean {
  return LINE.test(name) && !BORDER.test(name);
}

/** "가람구 나래시 다온군": towns of one rank, set side by side. A city of the rank of a province has counties, and no cities. */
function isBeside(part: string, whole: string): boolean {
  if (part.endsWith('시') && METROPOLIS.test(whole)) return !part.endsWith('도시');
  if (!SEAT.test(part) || !SEAT.test(whole) || PROVINCE.test(whole) || /^광주/.test(whole)) return false;
  return !(part.endsWith('구') && whole.endsWith('시'));
}
