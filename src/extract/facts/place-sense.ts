import type { Draft } from './draft.js';

const COUNTRY =
  /^(?:한국|대한민국|북한|남한|미국|美|중국|中|일본|日|러시아|영국|프랑스|독일|이탈리아|스페인|포르투갈|네덜란드|벨기에|스위스|오스트리아|스웨덴|노르웨이|덴마크|핀란드|폴란드|체코|헝가리|루마니아|불가리아|그리스|튀르키예|우크라이나|벨라루스|이스라엘|이란|이라크|시리아|레바논|사우디아라비아|사우디|카타르|쿠웨이트|오만|예멘|아랍에미리트|UAE|이집트|인도|파키스탄|방글라데시|스리랑카|네팔|태국|베트남|캄보디아|라오스|미얀마|말레이시아|싱가포르|인도네시아|필리핀|대만|타이완|몽골|카자흐스탄|우즈베키스탄|호주|뉴질랜드|캐나다|멕시코|브라질|아르헨티나|칠레|페루|콜롬비아|베네수엘라|쿠바|남아프리카공화국|남아공|나이지리아|케냐|에티오피아|모로코|알제리|소말리아|수단|팔레스타인)$/;
/** What lies in the country alone: "부산 울산 경남" lists them. "광주" may be the city of 경기. */
const PROVINCE =
  /^(?:(?:서울|부산|대구|인천|대전|울산|세종)(?:시|특별시|광역시|특별자치시)?|(?:경기|강원|제주)(?:도|특별자치도)?|[충전경][북남]|(?:충청|전라|경상)[남북]도|전북특별자치도|광주광역시)$/;
/** What holds countries and provinces. */
const PART_OF_WORLD =
  /^(?:한국|대한민국|남한|국내)$|아시아|유럽|미주|북미|남미|중남미|중동|아프리카|대륙|반도|태평양|대서양|카리브|지역|오세아니아|걸프|동남아|발칸|권$/;
/** Lands that no land holds. */
const CONTINENT = /^(?:아시아|유럽|(?:라틴|[남북])?아메리카|아프리카|중동|[남북]미|중남미|오세아니아|동남아시아?)$/;
/** Lines and roads: they lead through places and hold none. */
const LINE = /(?:\d호선|[가-힣]{2}선|지하철|고속도로|고속철도|철도)$/;
const BORDER = /(?:일선|전선|휴전선|군사분계선|해안선|북방한계선)$/;
/** Houses: a town behind their name is a part of it ("누리미술관 교동", "가람백화점 부산"). */
const HOUSE =
  /(?:미술관|박물관|도서관|아트센터|극장|씨어터|시어터|어드벤처|월드|백화점|아울렛|면세점|몰|공연장|병원|역|공항|터미널|대학교?|호텔|빌딩|스튜디오)$/;
const SEAT = /[가-힣](?:(?<!신도)시|군|구)$/;
const TOWN = /[가-힣](?:시|군|구|읍|면|동|리)$/;

/** False where a place does not lie in another, as far as their names tell ("사우디 예멘 공습", "광주 전남", "가람미술관 교동"). */
export function mayLie({ type, from, to, rule }: Draft): boolean {
  if (type !== 'LOCATED_IN' || from.entity.type !== 'Place' || to.entity.type !== 'Place') return true;
  const [part, whole] = [from.entity.name, to.entity.name];
  if (CONTINENT.test(part)) return false;
  if (COUNTRY.test(part) || PROVINCE.test(part)) return PART_OF_WORLD.test(whole);
  if (rule !== 'located.address') return true;
  const house = HOUSE.test(to.text) && TOWN.test(from.text);
  return !(isLine(from.text) || isLine(to.text) || house || isBeside(from.text, to.text));
}

function isLine(name: string): boolean {
  return LINE.test(name) && !BORDER.test(name);
}

/** "가람구 나래시 다온군": towns of one rank, set side by side. A city of the rank of a province has counties. */
function isBeside(part: string, whole: string): boolean {
  if (!SEAT.test(part) || !SEAT.test(whole) || PROVINCE.test(whole) || /^광주/.test(whole)) return false;
  return !(part.endsWith('구') && whole.endsWith('시'));
}
