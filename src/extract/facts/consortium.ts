import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Draft } from './draft.js';
import { A_BODY, type Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';

const GROUP = '\\s?(?:컨소시엄|정예팀|연합팀|팀)';
/** "누리로봇 컨소시엄에는 하늘테크, 가온소프트 등이 참여한다": who leads, whom it has. */
const HAS = new RegExp(
  `(?<lead>${A_BODY})${GROUP}(?:에는|엔|에|은|는)\\s(?:[^.\\ue000-\\ue0ff]{0,16}\\s)?(?<mates>${A_BODY})(?:\\s등(?:\\s[^\\s.]{1,8}){0,3}?)?(?:이|가|\\s등이)\\s(?:[가-힣]{1,6}\\s){0,2}?(?:참여|합류|함께|이름을\\s올|포함|뭉)`,
  'dg',
);
/** "하늘테크는 누리로봇 컨소시엄에 합류해", "누리로봇 컨소시엄의 멤버사인 하늘테크". */
const JOINS = new RegExp(
  `(?<mates>${A_BODY})(?:은|는|이|가|도)\\s(?:[^.\\ue000-\\ue002]{0,20}\\s)?(?<lead>${A_BODY})${GROUP}(?:에|의\\s일원으로|으로)\\s(?:[가-힣]{1,4}\\s)?(?:합류|참여|이름을\\s올|함께)`,
  'dg',
);
const MATE_OF = new RegExp(
  `(?<lead>${A_BODY})${GROUP}(?:의)?\\s(?:[가-힣]{1,3}\\s){0,2}(?:멤버사|참여사|참여\\s?기업|참여\\s?기관|구성원)(?:인|이자)\\s(?:[^.,\\ue000-\\ue002]{0,24}\\s)?(?<mates>${A_BODY})`,
  'dg',
);
const OPEN = /않|못|여부|검토|제외|탈락|철회/;

/** Bodies said to be in the consortium that another leads; what the consortium takes part in, the whole article tells. */
export interface Mates {
  readonly lead: Occurrence;
  readonly mates: readonly Occurrence[];
  readonly sentence: Sentence;
}

export function consortiumMates(masked: Masked, sentence: Sentence): Mates[] {
  const { text, units } = masked;
  if (!/컨소시엄|팀/.test(text) || OPEN.test(text)) return [];
  const found: Mates[] = [];
  for (const pattern of [HAS, JOINS, MATE_OF])
    for (const m of allMatches(pattern, text)) {
      const groups = m.indices!.groups!;
      const lead = units.get(groups.lead![0])!.members;
      if (lead.length === 1) found.push({ lead: lead[0]!, mates: units.get(groups.mates![0])!.members, sentence });
    }
  return found;
}

/** Who is in the consortium of one that takes part in a programme takes part in it too. */
export function matesInPrograms(mates: readonly Mates[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const { lead, mates: all, sentence } of mates) {
    const program = drafts.find(
      (d) => d.type === 'PARTICIPATES_IN' && d.from.entity === lead.entity && d.to.entity.type === 'Program',
    );
    if (!program || program.status === 'former') continue;
    for (const from of all)
      if (from.entity !== lead.entity)
        found.push({
          type: 'PARTICIPATES_IN',
          from,
          to: program.to,
          status: program.status,
          confidence: 0.9,
          rule: 'participates.consortium-mate',
          sentence,
        });
  }
  return found;
}
