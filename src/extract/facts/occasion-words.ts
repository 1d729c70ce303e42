import { WordPattern } from '../../text/letters.js';
import { WordSet } from '../../text/word-set.js';
import { bit } from './type-bits.js';

/** Words that end in one of some, told apart by bars. */
function endingIn(words: string): WordPattern {
  return new WordPattern(new RegExp(`(?:${words})$`));
}

function oneOf(words: string): ReadonlySet<string> {
  return new WordSet(words.split('|'));
}

/** Gatherings at which people greet each other, as the source of a pattern. */
export const RECEPTIONS = '인사회|교례회|신년회|하례회|송년회';
/** Ceremonies and receptions: such a noun means the one that is called so, never an event of another kind. */
const CEREMONIES = `수료식|취임식|이임식|퇴임식|개소식|개관식|개원식|개통식|개장식|착공식|준공식|기공식|발대식|발족식|선포식|전달식|기증식|제막식|입학식|졸업식|추도식|추념식|영결식|종무식|현판식|결단식|${RECEPTIONS}`;
const EVENTS =
  '행사|발표|발표회|검증회|기념모임|보고회|토론회|간담회|포럼|회의|청문회|시상식|전시|전시회|대회|기념식|총회|세미나|콘퍼런스|컨퍼런스|설명회|축제|박람회|개막식|추모제|집회|회견|착수식|출범식|협약식|수여식|국감|국정감사|시무식|회동|서밋|보고대회|' +
  CEREMONIES;
/** Words for an event. */
export const EVENT = endingIn(EVENTS);
export const CEREMONY = endingIn(CEREMONIES);
/** Kinds of event that no event named after another kind is called by. */
export const OTHER_KIND = new WordPattern(/(?:간담회|회견|청문회|시상식|협약식|수여식|시무식|회동|추모제|집회)$/);
const SPEECHES = '환영사|축사|개회사|기조연설|인사말|격려사|폐회사|개막사|추모사|모두발언';
/** What is spoken at an event. */
export const SPEECH = oneOf(SPEECHES);
const SCENES = '자리|현장|무대|부스|전시관';
/** Where an event takes place. */
export const SCENE = oneOf(SCENES);
const PROGRAMS = '프로젝트|사업|과제|프로그램|공모전|공모|정책|제도|대회';
/** Words for a programme. */
export const PROGRAM = endingIn(PROGRAMS);
/** What a programme may be shown or carried out as. */
const SHOWN_AS = '전시|전시회|공연|축제|대회|경연|공모전';
export const SHOWN = oneOf(SHOWN_AS);

/** Of a word with a particle; verbs go on otherwise ("발표했다"). */
const AS_NOUN = '(?=[가-힣])(?![했할해됐된될되함합]|한[^테]|하[^고])';
const asNoun = (words: string): string => `(?:${words})${AS_NOUN}`;
const MAY_BE_EVENT = new RegExp([EVENTS, SPEECHES, SCENES].map(asNoun).join('|'));
const MAY_BE_PROGRAM = new RegExp([PROGRAMS, SHOWN_AS].map(asNoun).join('|'));

/** Which of some types of occasion, as bits, a common noun of the text may mean. */
export function occasionsMeant(text: string, types: number): number {
  const events = types & bit('Event');
  const programs = types & bit('Program');
  return (events && MAY_BE_EVENT.test(text) ? events : 0) | (programs && MAY_BE_PROGRAM.test(text) ? programs : 0);
}
