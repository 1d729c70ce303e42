import type { RelationType } from '../../ontology/types.js';
import { A_DOER, type Masked } from './mask.js';
import type { Situation } from './situation.js';

/** Somebody else acts in the sentence, or is spoken of as the one whose it is. */
const OTHERS = new RegExp(
  `${A_DOER}['"’”)]{0,2}(?:\\s[가-힣]{1,6})?(?:은|는|이|가|께서|도|의|에서|에게)(?=\\s)|${A_DOER}['"’”)]{0,2}\\s(?:주최|주관|소속|측|등이|등은|대표|관계자)`,
);
/** A person or thing in general that acts: "시민들은", "관람객이". */
const ANYBODY = /(?:^|\s)[가-힣]{2,8}(?:들은|들이|객이|객은|자는|자가|자들은|씨는|씨가|정부는|정부가|업계는|업계가)\s/;

export function isOccasionRelation(relation: RelationType): boolean {
  return relation === 'PARTICIPATES_IN' || relation === 'ORGANIZES';
}

/** True for a clause without a subject in a sentence in which nobody else is named as acting. */
export function isOwnStory({ text }: Masked, situation: Situation): boolean {
  return (
    situation.subject === null &&
    !situation.passive &&
    !OTHERS.test(text) &&
    !ANYBODY.test(text) &&
    !/^\s?[[(▲△■]/.test(text)
  );
}
