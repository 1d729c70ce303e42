import { SPACES } from '../../text/spaces.js';
import { type ClassesFound, WordClasses } from '../../text/word-classes.js';

/**
 * What the readers of a sentence cannot do without, a bit for each: one pass over the sentence tells which of them it concerns. A class
 * holds the beginnings of all words that the reader's own patterns need; those are asked only where one of them stands.
 */
const CLASSES = new WordClasses();

export const CUED = {
  teams: CLASSES.add('팀|참여|참가|컨소시엄|주관|주축|중심으로|선정|개발사'),
  team: CLASSES.add('팀|컨소시엄|개발사|참가사'),
  shows: CLASSES.add('발표|시연|공개|선보|무대|부스|경연|경합|겨루|겨뤘|선뵈|선봬'),
  consortium: CLASSES.add('컨소시엄|팀'),
  appoints: CLASSES.add(
    '임명|발탁|내정|지명|선임|위촉|선출|임용|낙점|승진|기용|추대|뽑혔|뽑았|올랐|앉혔|보임|취임|영입',
  ),
  measures: CLASSES.add(
    '보다|대비|비교|격차|차이|비해|견줘|견주|견줄|대등|비슷|동등|유사|맞먹|앞서|앞선|앞섰|제치|제친|제쳤|능가|상회|압도|추월',
    '뛰어넘|넘어서|넘어섰|따돌|뒤처|뒤졌|뒤지|밀렸|밀리|버금|근접한|필적|못지않|수준의|달리',
  ),
  own: CLASSES.add('자체|자사|당사|공개|출시|선보|내놓|개발|제품|상품|게임|서비스|브랜드|차종'),
  takeover: CLASSES.add('흡수합병|인수|합병'),
  customer: CLASSES.add('고객사'),
  adopts: CLASSES.add('적용|탑재|채택|장착'),
  stage: CLASSES.add('발표를|마이크|무대에|연단에|단상에|축사|기조연설|발표자|사회를|영상|화상으로|환영사|개회사'),
  comes: CLASSES.add('참석|참여|참가|출전|출품|함께|자리|동참'),
  prize: CLASSES.add('상|메달|우승|위|훈장|표창|작'),
  taken: CLASSES.add('받|뽑|탔|수상|차지|거머쥐|거머쥔|획득|품에|안았|선정|돌아갔|돌아간|올랐|수여|영예|따냈'),
  site: CLASSES.add('공장|사업장|생산|판매법인|데이터센터|현지법인'),
  round: CLASSES.add('투자|라운드|펀딩|유상증자'),
  undone: CLASSES.add(
    '사실|오보|해지|무산|결렬|불발|백지화|파기|철회|부인했|끊|청산|단절|종료|끝내|끝냈|끝낸|성사|물거품|수포|없던',
  ),
  affiliates: CLASSES.add('계열사|관계사|그룹사|그룹|자회사'),
  theirs: CLASSES.add('파트너|협력사|제휴사|고객사|투자|주주|계열사|자회사|참여|합작|관계사'),
  both: CLASSES.add('양사|두 |양 '),
  denied: CLASSES.add('사실|오보|부인|근거'),
  speech: CLASSES.add('"|＂|“|”'),
  points: CLASSES.add(
    '해당|이번|이날|올해|양사',
    ...[...'이본두양'].flatMap((word) => [...SPACES].map((space) => word + space)),
  ),
  /** What "한국판" and "제2의" end in. */
  likens: CLASSES.add('국판|본판|한판|아판|럽판|도판|만판|내판', '0의|1의|2의|3의|4의|5의|6의|7의|8의|9의'),
  bracket: CLASSES.add('('),
  slash: CLASSES.add('/'),
  belongs: CLASSES.add('출신|소속'),
};

/** The classes of words that may stand in a sentence. */
export function cuesIn({ classes }: { readonly classes: ClassesFound }): number {
  return CLASSES.of(classes);
}

/** False where no marks of speech stand in a sentence. */
export function maySpeak(sentence: { readonly classes: ClassesFound }): boolean {
  return (cuesIn(sentence) & CUED.speech) !== 0;
}
