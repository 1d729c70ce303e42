import type { Sentence } from '../../text/document.js';
import type { Carry } from './carry.js';
import type { Occurrence } from './occurrence.js';

/** Offices inside a party that are printed without it once the text speaks of the party. */
export const PARTY_OFFICE =
  /^(?:당\s)?(?:(?:원내|수석|공보|상근)(?:운영|정책)?(?:수석)?(?:부대표|부대변인|대변인|대표)|(?:수석)?최고위원|정책위의장|사무총장|(?:수석)?사무부총장|(?:비상대책|비대|윤리|법률|전략기획|조직|공천관리|홍보|인재영입)위원장|전략기획위원장|당대표|당무감사위원장|당대표\s비서실장|최고위원|(?:원내)?대변인)$/;
export const PARTY = /(?:(?<![시도])당|의힘|민주연합)$/;

/** Who answers what was just said is as likely of the other party. */
const ANSWERS =
  /^(?:이와\s관련(?:해|하여)?|이에(?:\s대해)?|그러자|반면|이에\s맞서)[\s,]|(?:반박|반발|응수|맞받|되받)[가-힣]{1,4}\.?$/;

/** The party that the text has just spoken of, when a title is an office inside one; null when it is none or several may be meant. */
export function partyOfOffice(title: string, carry: Carry, sentence: Sentence): Occurrence | null {
  if (!PARTY_OFFICE.test(title) || ANSWERS.test(sentence.text)) return null;
  const parties = carry
    .agentsBefore(sentence, 2)
    .filter((o) => o.entity.type === 'Organization' && PARTY.test(o.entity.name));
  return parties.length === 1 ? parties[0]! : null;
}
