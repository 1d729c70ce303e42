import type { EntityType } from '../../ontology/types.js';
import type { Document } from '../../text/document.js';
import { type Mates, matesInPrograms } from './consortium.js';
import type { Draft } from './draft.js';
import { citiesOfEvents, incidentsAtPlaces } from './event-city.js';
import { programsOfEvents } from './event-program.js';
import { eventSpeakers } from './event-speakers.js';
import { atComingEvents } from './event-status.js';
import { fundsOfHouses } from './fund-houses.js';
import { knownMakers, type MakerOf } from './known-maker.js';
import { knownMakersNamedLast, knownMakersOfMain } from './known-maker-main.js';
import { namedHosts } from './named-hosts.js';
import { nominees } from './nominees.js';
import type { Occurrence } from './occurrence.js';
import { ownPrograms } from './own-programs.js';
import { ownThings } from './own-things.js';
import { programTeams } from './program-teams.js';
import { bit } from './type-bits.js';

const COUNTRY =
  /^(?:한국|대한민국|북한|남한|미국|美|중국|中|일본|日|러시아|영국|프랑스|독일|이탈리아|스페인|포르투갈|네덜란드|벨기에|스위스|오스트리아|스웨덴|노르웨이|덴마크|핀란드|폴란드|체코|헝가리|루마니아|불가리아|그리스|튀르키예|우크라이나|벨라루스|이스라엘|이란|이라크|시리아|레바논|사우디아라비아|사우디|카타르|쿠웨이트|오만|예멘|아랍에미리트|UAE|이집트|인도|파키스탄|방글라데시|스리랑카|네팔|태국|베트남|캄보디아|라오스|미얀마|말레이시아|싱가포르|인도네시아|필리핀|대만|타이완|몽골|카자흐스탄|우즈베키스탄|호주|뉴질랜드|캐나다|멕시코|브라질|아르헨티나|칠레|페루|콜롬비아|베네수엘라|쿠바|남아프리카공화국|남아공|나이지리아|케냐|에티오피아|모로코|알제리|소말리아|수단)$/;
/** What lies in the country alone: "부산 울산 경남" lists them. "광주" may be the city of 경기. */
const PROVINCE =
  /^(?:(?:서울|부산|대구|인천|대전|울산|세종)(?:시|특별시|광역시|특별자치시)?|(?:경기|강원|제주)(?:도|특별자치도)?|[충전경][북남]|(?:충청|전라|경상)[남북]도|전북특별자치도|광주광역시)$/;
const PART_OF_WORLD =
  /아시아|유럽|미주|북미|남미|중남미|중동|아프리카|대륙|반도|태평양|대서양|카리브|지역|오세아니아|걸프|동남아|발칸|권$/;

/** The company that an article is only about, and the one that its title names, if any. */
export interface Subjects {
  readonly sole: Occurrence | null;
  readonly main: Occurrence | null;
  /** The company or body that it is only about. */
  readonly body: Occurrence | null;
  /** The entity that a form names. */
  readonly named: (text: string) => Occurrence['entity'] | undefined;
}

/** The facts of an article's sentences with those that only the whole of it tells. */
export function articleWide(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  read: readonly Draft[],
  mates: readonly Mates[],
  { sole, main, body, named }: Subjects,
  makerOf: MakerOf,
): Draft[] {
  const drafts = [...read];
  let types = 0;
  for (const row of rows) for (const { entity } of row) types |= bit(entity.type);
  const has = (...wanted: EntityType[]): boolean => wanted.some((type) => (types & bit(type)) !== 0);
  const things = has('Model', 'Product');
  if (has('Event')) drafts.push(...eventSpeakers(doc, rows, drafts));
  if (has('Program')) drafts.push(...programTeams(doc, rows, drafts));
  drafts.push(...matesInPrograms(mates, drafts));
  if (things) drafts.push(...ownThings(doc, rows, drafts, sole ?? main));
  if (things) drafts.push(...knownMakers(doc, rows, drafts, makerOf));
  if (things) drafts.push(...knownMakersOfMain(doc, rows, drafts, makerOf, main));
  if (things) drafts.push(...knownMakersNamedLast(doc, rows, drafts, makerOf));
  if (has('Product')) drafts.push(...fundsOfHouses(doc, rows, drafts));
  if (has('Event')) drafts.push(...citiesOfEvents(drafts), ...incidentsAtPlaces(doc, rows));
  if (has('Program')) drafts.push(...programsOfEvents(rows, drafts));
  if (has('Program', 'Event')) drafts.push(...namedHosts(doc, rows, drafts, named));
  if (has('Program')) drafts.push(...ownPrograms(doc, rows, drafts, body ?? main));
  return nominees(atComingEvents(drafts.filter((d) => !countryInCountry(d))));
}

/** "사우디 예멘 공습": two countries side by side, neither in the other. */
function countryInCountry({ type, from, to }: Draft): boolean {
  if (type !== 'LOCATED_IN') return false;
  if (PROVINCE.test(from.entity.name) && PROVINCE.test(to.entity.name)) return true;
  return COUNTRY.test(from.entity.name) && !PART_OF_WORLD.test(to.entity.name);
}
