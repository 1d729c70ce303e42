import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Carry } from './carry.js';
import type { Draft } from './draft.js';
import { A_BODY, type Masked, unitsIn } from './mask.js';
import type { Occurrence } from './occurrence.js';

/** "누리로봇을 주관기관으로 하늘테크, 나래대가 공동 참여", "누리로봇이 주관하고 하늘테크가 참여". */
const LED = new RegExp(
  `${A_BODY}(?:(?:을|를)\\s(?:주관(?:연구)?(?:기관|사)|주축|중심)(?:으로|로)|(?:이|가|은|는)\\s주관(?:연구)?(?:(?:기관|사)(?:으로|을\\s맡(?:고|아|았으며)|를\\s맡(?:고|아|았으며))|하고|하며)),?\\s(?:[^.\\ue006-\\ue007]{0,60}?)${A_BODY}(?:\\s등)?[^.\\ue000-\\ue0ff]{0,16}?(?:공동|함께|참여|협력|컨소시엄)`,
  'g',
);
const THIS = /(?:^|[\s“"'‘(.])(?:이번|해당|이|본|동)\s(?:사업|프로젝트|과제|연구|실증)/;
const UNDONE = /탈락|제외|불참|참여하지/;

/** Who leads the carrying out of a programme, and who does it with them. */
export function leadTeam(
  masked: Masked,
  sentence: Sentence,
  carry: Carry | null,
  inside: Occurrence | null,
  factor: number,
): Draft[] {
  const { text, units } = masked;
  if (!text.includes('주관') && !text.includes('주축') && !text.includes('중심으로')) return [];
  if (UNDONE.test(text)) return [];
  const own = [...units.values()].find((u) => u.type === 'Program')?.members[0] ?? inside;
  const programme = own ?? (THIS.test(text) ? (carry?.programNear(sentence, 3) ?? null) : null);
  if (!programme) return [];
  const drafts: Draft[] = [];
  // Who runs it does so, whoever takes part.
  for (const m of allMatches(LED, text))
    for (const at of unitsIn(text, m.index + (/주관(?:연구)?하/.test(m[0]) ? 1 : 0), m.index + m[0].length))
      for (const from of units.get(at)!.members)
        drafts.push({
          type: 'PARTICIPATES_IN',
          from,
          to: programme,
          status: 'stated',
          confidence: (own ? 0.85 : 0.8) * factor,
          rule: 'participates.lead-team',
          sentence,
        });
  return drafts;
}
