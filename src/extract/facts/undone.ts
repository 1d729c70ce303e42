import type { RelationType } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import { CUED, cuesIn } from './cue-words.js';

/** Said of a deal, a pact or a plan that came to nothing or is denied. */
const UNDONE =
  /사실무근|사실이 아[니닌닐]|사실과 다르|오보|해지[됐했된한]|무산|결렬|불발|백지화|파기|철회|부인했|성사되지|물거품|수포로|없던 일/;
const DENIED =
  /사실무근|사실이 아[니닌닐]|사실과 다르|오보[로였다]|(?:관측|보도|소문|[가-힣]설|루머)[을를]\s(?:[가-힣]{1,4}\s)?부인했/;
/** A partnership that is over. */
const PARTED =
  /(?:협력|제휴|협업|동맹|파트너십|관계|계약|협약)(?:[을를])?\s(?:[가-힣]{1,4}\s)?(?:끊|청산|단절|종료|끝내|끝냈|끝낸)/;
const DEALS: ReadonlySet<RelationType> = new Set([
  'ACQUIRES',
  'PARTNERS_WITH',
  'INVESTS_IN',
  'SUPPLIES',
  'MEMBER_OF',
  'OPERATES_IN',
]);
/** Not undone by a deal that fails, but untrue where the sentence says that it is. */
const SAID: ReadonlySet<RelationType> = new Set([
  'SUBSIDIARY_OF',
  'USES',
  'BASED_ON',
  'COMPARED_WITH',
  'COMPETES_WITH',
  'PUBLISHES',
  'ORGANIZES',
  'PARTICIPATES_IN',
  'DEVELOPS',
]);

type Undone = (relation: RelationType) => boolean;
const NONE: Undone = () => false;
/** Every reader of a sentence asks, but only those that have found something in it. */
let last: { readonly sentence: Sentence | null; readonly undone: Undone } = { sentence: null, undone: NONE };

/** Whether a sentence of a deal undone or denied does not state a relation that it seems to state. */
export function isUndone(sentence: Sentence, relation: RelationType): boolean {
  if (sentence !== last.sentence) last = { sentence, undone: read(sentence) };
  return last.undone(relation);
}

function read(told: Sentence): Undone {
  if ((cuesIn(told) & CUED.undone) === 0) return NONE;
  const sentence = told.text;
  const parted = PARTED.test(sentence);
  if (parted && !UNDONE.test(sentence)) return (relation) => relation === 'PARTNERS_WITH';
  if (!UNDONE.test(sentence)) return NONE;
  const denied = DENIED.test(sentence);
  return (relation) => DEALS.has(relation) || (denied && SAID.has(relation));
}
