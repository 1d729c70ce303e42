import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Carry } from './carry.js';
import type { Draft } from './draft.js';
import { charOf, type Masked } from './mask.js';

const PERSON = charOf('Person');
const STAGE = new RegExp(
  `(?:발표를\\s맡은|마이크를\\s잡은|무대에\\s오른|연단에\\s(?:선|오른)|단상에\\s오른|축사에\\s나선|기조연설에\\s나선|발표자로\\s나선|기조연설자로\\s나선|사회를\\s맡은|축사를\\s맡은)\\s(${PERSON})|(${PERSON})(?:은|는|이|가|도|\\s역시|\\s또한)\\s(?:이날\\s)?(?:영상\\s(?:메시지|축사|발표|연설)?|영상을|화상으로|축사를|기조연설을|환영사를|개회사를)`,
  'g',
);

/** Who takes the stage takes part in the event that the article last named. */
export function stageSpeakers(masked: Masked, sentence: Sentence, carry: Carry | null): Draft[] {
  if (!carry || !masked.text.includes(PERSON)) return [];
  const event = carry.occasionOf('Event', sentence);
  if (!event) return [];
  const drafts: Draft[] = [];
  for (const m of allMatches(STAGE, masked.text)) {
    const at = m.index + (m[1] ? m[0].length - 1 : 0);
    for (const person of masked.units.get(at)?.members ?? [])
      drafts.push({
        type: 'PARTICIPATES_IN',
        from: person,
        to: event,
        status: 'stated',
        confidence: 0.85,
        rule: 'participates.stage',
        sentence,
      });
  }
  return drafts;
}
