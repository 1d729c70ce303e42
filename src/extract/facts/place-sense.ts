import type { Draft } from './draft.js';

/** What holds provinces and countries. */
const KOREA = /^(?:한국|대한민국|남한|국내|한반도)$/;
const REGION = /(?:아시아|유럽|아프리카|아메리카|중동|[남북중]미|오세아니아|대륙|반도|유라시아)$/;
/** Provinces and the cities of their rank; they lie in the country alone. */
const PROVINCE =
  /^(?:서울|부산|대구|인천|대전|울산|세종)(?:시|특별시|광역시|특별자치시)?$|^(?:경기|강원|충북|충남|전북|전남|경북|경남|충청[남북]|전라[남북]|경상[남북])(?:도|특별자치도)?$/;
const COUNTRY =
  /^(?:한국|대한민국|북한|미국|중국|일본|러시아|영국|프랑스|독일|이탈리아|스페인|캐나다|호주|인도|베트남|태국|대만|우크라이나|이란|이스라엘|사우디아라비아|튀르키예|브라질|멕시코|베네수엘라|필리핀|인도네시아|말레이시아|싱가포르|폴란드|네덜란드|팔레스타인)$/;
/** Lands that no land holds. */
const CONTINENT = /^(?:아시아|유럽|아프리카|라틴아메리카|남아메리카|북아메리카|중동|남미|북미|중남미|오세아니아|동남아시아?)$/;
/** Lines and roads: they lead through places and hold none. */
const LINE = /(?:\d호선|[가-힣]{2}선|지하철|고속도로|고속철도|철도)$/;
const BORDER = /(?:일선|전선|휴전선|군사분계선|해안선|북방한계선)$/;
/** Houses: a town behind their name is a part of it ("누리미술관 교동", "가람백화점 부산"). */
const HOUSE =
  /(?:미술관|박물관|도서관|아트센터|극장|씨어터|시어터|어드벤처|월드|백화점|아울렛|면세점|몰|공연장|병원|역|공항|터미널|대학교?|호텔|빌딩|스튜디오)$/;
const TOWN = /[가-힣](?:시|군|구|읍|면|동|리)$/;

/** False where a place written behind another does not lie in it, as far as their names tell. */
export function mayLie({ from, to }: Draft): boolean {
  const [part, whole] = [from.text, to.text];
  if (CONTINENT.test(part)) return false;
  if (COUNTRY.test(part)) return REGION.test(whole);
  if (PROVINCE.test(part)) return KOREA.test(whole) || REGION.test(whole);
  if (isLine(part) || isLine(whole)) return false;
  return !(HOUSE.test(whole) && TOWN.test(part));
}

function isLine(name: string): boolean {
  return LINE.test(name) && !BORDER.test(name);
}
