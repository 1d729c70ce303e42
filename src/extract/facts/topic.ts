import type { Sentence } from '../../text/document.js';
import { Letters } from '../../text/letters.js';
import { isSpace } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import { CUED, cuesIn } from './cue-words.js';
import type { Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

const CHILD_OF = /(?:^|\s)(?:자회사|계열사|합작사|합작법인|관계사)(?:인)?\s$/;

/** Partners or customers that a sentence lists are not whom the text goes on about ("파트너로는 누리맵 등이 합류했다"). */
const THEIRS =
  /(?:파트너사?|협력사|제휴사|고객사|투자사|투자자|주주|계열사|자회사|참여\s?기업)(?:로는|에는|는|은|로(?!\s(?:있|올라|둔)))\s[^\ue000-\ue009]{0,20}$/;

/** "하늘전자가 2대 주주인 로봇 업체는": who only holds whom the text goes on about. */
const HOLDS =
  /^['"’”)]{0,2}[이가]\s(?:[^\s.,\ue000-\ue00f]{1,8}\s){0,2}(?:(?:최대|대|주요|단일)?\s?주주(?:인|로\s있는)|투자한|출자한)\s/;
const HOLDS_REACH = 40;

/** A name that the sentence is about. */
const TOPIC = /[\ue000-\ue00f]['"’”)]{0,2}[은는]\s/;

/** Behind a name: who acts or speaks for it, or that it does so, too. */
const FOR = /^(?:\s(?:측|관계자|컨소시엄|팀|역시|또한)(?:은|는|이|가)?\s|도\s)/;
/** In which those behind a space begin. */
const FOR_BEGINS = new Letters('측관컨팀역또');
const CLOSERS = new Letters(`'"’”)`);
const PARTICLES = new Letters('은는이가,');

/** The particle of one letter, or comma, behind a name and what closes its marks, before a space; '' for another. */
function particleBehind(text: string, at: number): string {
  let i = at;
  while (i < at + 2 && CLOSERS.has(unitAt(text, i))) i++;
  return PARTICLES.has(unitAt(text, i)) && isSpace(text, i + 1) ? text[i]! : '';
}

function isSpokenFor(text: string, at: number): boolean {
  return (
    (text[at] === '도' || (isSpace(text, at) && FOR_BEGINS.has(text.charCodeAt(at + 1)))) &&
    FOR.test(text.slice(at, at + 13))
  );
}

/** Whom a sentence speaks of: its topic, else the subject it opens with; null for nobody. */
export function spokenAbout(masked: Masked, sentence: Sentence): readonly Occurrence[] | null {
  let chosen: readonly Occurrence[] | null = null;
  const theirs = (cuesIn(sentence) & CUED.theirs) !== 0;
  for (const [i, unit] of masked.units) {
    const kind = KIND_OF[unit.type];
    if (kind !== 'agent' && kind !== 'person') continue;
    // A subsidiary that the sentence brings in is not whom the text goes on about.
    if (theirs && isSpace(masked.text, i - 1) && CHILD_OF.test(masked.text.slice(Math.max(0, i - 9), i))) continue;
    if (theirs && THEIRS.test(masked.text.slice(Math.max(0, i - 30), i))) continue;
    const particle = particleBehind(masked.text, i + 1);
    if (particle === '은' || particle === '는' || isSpokenFor(masked.text, i + 1)) {
      chosen = unit.members;
      break;
    }
    if (chosen || i >= 40) continue;
    if (theirs && HOLDS.test(masked.text.slice(i + 1, i + HOLDS_REACH))) continue;
    // "‘길동무’는 ‘가온’, ‘누리맵’ 등의 상품을": behind another topic, a comma only goes on with a list.
    if (particle === '이' || particle === '가' || (particle === ',' && !TOPIC.test(masked.text.slice(0, i))))
      chosen = unit.members;
  }
  return chosen;
}
