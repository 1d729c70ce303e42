import type { Sentence } from '../../text/document.js';
import { CUED, cuesIn } from './cue-words.js';
import type { Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

const CHILD_OF = /(?:^|\s)(?:자회사|계열사|합작사|합작법인|관계사)(?:인)?\s$/;

/** Partners or customers that a sentence lists are not whom the text goes on about ("파트너로는 누리맵 등이 합류했다"). */
const THEIRS =
  /(?:파트너사?|협력사|제휴사|고객사|투자사|투자자|주주|계열사|자회사|참여\s?기업)(?:로는|에는|는|은|로)\s[^\ue000-\ue009]{0,20}$/;

/** A name that the sentence is about. */
const TOPIC = /[\ue000-\ue00f]['"’”)]{0,2}[은는]\s/;

/** Whom a sentence speaks of: its topic, else the subject it opens with; null for nobody. */
export function spokenAbout(masked: Masked, sentence: Sentence): readonly Occurrence[] | null {
  let chosen: readonly Occurrence[] | null = null;
  const theirs = (cuesIn(sentence.text) & CUED.theirs) !== 0;
  for (const [i, unit] of masked.units) {
    const kind = KIND_OF[unit.type];
    if (kind !== 'agent' && kind !== 'person') continue;
    // A subsidiary that the sentence brings in is not whom the text goes on about.
    if (theirs && CHILD_OF.test(masked.text.slice(Math.max(0, i - 9), i))) continue;
    if (theirs && THEIRS.test(masked.text.slice(Math.max(0, i - 30), i))) continue;
    const after = masked.text.slice(i + 1, i + 14);
    if (
      /^['"’”)]{0,2}(?:은|는)\s/.test(after) ||
      /^(?:\s(?:측|관계자|컨소시엄|팀|역시|또한)(?:은|는|이|가)?\s|도\s)/.test(after)
    ) {
      chosen = unit.members;
      break;
    }
    if (chosen || i >= 40) continue;
    // "‘길동무’는 ‘가온’, ‘누리맵’ 등의 상품을": behind another topic, a comma only goes on with a list.
    if (
      /^['"’”)]{0,2}(?:이|가)\s/.test(after) ||
      (/^['"’”)]{0,2},\s/.test(after) && !TOPIC.test(masked.text.slice(0, i)))
    )
      chosen = unit.members;
  }
  return chosen;
}
