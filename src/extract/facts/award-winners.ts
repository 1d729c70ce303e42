import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Carry } from './carry.js';
import type { Draft } from './draft.js';
import { A_BODY, A_DOER, type Masked, unitsIn } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

const NAMES = `${A_DOER}(?:[^.\\ue000-\\ue0ff]{0,14}?(?:,\\s?|[·ㆍ]|[와과]\\s|\\s및\\s)${A_DOER}){0,12}`;
const PRIZE =
  '(?:[가-힣]{0,8}상|(?:최우수|우수|당선|대상|금상|장려)작|금메달|은메달|동메달|우승|준우승|[1-3]위|훈장|포장|표창)';
const TAKEN = '(?:받|수상|차지|거머쥐|거머쥔|획득|품에|안았|선정|뽑|돌아갔|돌아간|올랐|수여|영예|탔|따냈)(?!작|자)';
/** "대상은 누리로봇, 최우수상은 하늘테크가 받았다": the prize, and who took it. */
const GOES = new RegExp(
  `${PRIZE}(?:\\([^()]{1,16}\\))?(?:은|는|에|에는|엔)\\s(?:[^.,\\ue000-\\ue0ff]{0,30}?['‘“(]?)?(?:${A_BODY}의\\s)?(?<who>${NAMES})`,
  'dg',
);
/** "누리로봇은 대상을 받았다": who took which prize. */
const TAKES = new RegExp(
  `(?<who>${NAMES})[^.,\\ue000-\\ue0ff]{0,14}?(?:은|는|이|가|도)\\s(?:[^.\\ue000-\\ue002\\ue006\\ue007\\ue0ff]{0,60}?\\s)?${PRIZE}(?:을|를)\\s(?:[가-힣]{1,6}\\s){0,2}?${TAKEN}`,
  'dg',
);
/** "누리로봇과 하늘테크 등이 수상자로 뽑혔다": who is named as one of the winners. */
const AMONG = new RegExp(
  `(?<who>${NAMES})[^.,\\ue000-\\ue0ff]{0,14}?(?:은|는|이|가|도)\\s(?:[^.,\\ue000-\\ue0ff]{0,16}\\s)?수상(?:자|사|팀|기업|기관|단체)(?:로|에)\\s(?:[가-힣]{1,6}\\s){0,2}?(?:선정|뽑|이름을\\s올)`,
  'dg',
);
const AWARD = /(?:상|어워즈?|어워드|Awards?)(?:\s?(?:19|20)\d\d)?$/;
const CUE = /상|메달|우승|[1-3]위|훈장|표창|[수선]작/;
const DONE = new RegExp(TAKEN);
const NOT = /못했|않|불발|실패|놓쳤|반납|취소|박탈|예정|후보/;
const RANK =
  /(?:^|[\s])(?:종합\s?)?(?:대상|최우수상|우수상|장려상|금상|은상|동상|특별상|본상|입선|최우수작|우수작|당선작|대상작|우승|준우승|[1-3]위|금메달|은메달|동메달)/;
/** Events and programmes at which prizes are given. */
const CONTEST =
  /(?:대상|어워즈?|어워드|대회|대전|공모전|콘테스트|챌린지|해커톤|올림피아드|영화제|시상식|전람회|콩쿠르|경연|오디션|페스티벌|축제|체전|올림픽|월드컵|선수권|리그|마라톤|Awards?)(?:\s?(?:19|20)\d\d)?$/;
/** Prizes that are no prizes of a contest ("사상", "비상", "이상"). */
const NO_PRIZE =
  /(?:이상|사상|비상|인상|예상|정상|세상|현상|영상|보상|일상|협상|가상|항상|외상|시상|통상|손상|동상|의상)$/;

/** Who took a prize at the contest that the sentence names or that was named just before. */
export function awardWinners(masked: Masked, sentence: Sentence, carry: Carry | null, factor: number): Draft[] {
  const { text, units } = masked;
  if (!CUE.test(text) || units.size === 0 || !DONE.test(text) || NOT.test(text)) return [];
  const drafts: Draft[] = [];
  for (const pattern of [GOES, TAKES])
    for (const m of allMatches(pattern, text)) {
      const prize = (pattern === GOES ? m[0].split(/[(은는에]/)[0]! : '').trim();
      if (NO_PRIZE.test(prize)) continue;
      const [from, to] = m.indices!.groups!.who!;
      const own = ownContest(units, m.index);
      // Carried only where nothing but the rank says which prize it is.
      const bare = pattern === TAKES || /^(?:.*[.,·]\s?)?(?:이번\s|또\s|이어\s|한편\s)?$/.test(text.slice(0, m.index));
      const contest = own ?? (bare && RANK.test(m[0]) ? (carry?.contestNear(sentence, 4, CONTEST) ?? null) : null);
      if (!contest) continue;
      for (const at of unitsIn(text, from, to))
        for (const who of units.get(at)!.members)
          drafts.push({
            type: 'PARTICIPATES_IN',
            from: who,
            to: contest,
            status: 'stated',
            confidence: (own ? 0.82 : 0.76) * factor,
            rule: own ? 'participates.prize-taken' : 'participates.prize-carried',
            sentence,
          });
    }
  if (carry && text.includes('수상')) drafts.push(...amongWinners(masked, sentence, carry, factor));
  return drafts;
}

/** The award is the one last spoken of. */
function amongWinners({ text, units }: Masked, sentence: Sentence, carry: Carry, factor: number): Draft[] {
  const award = carry.contestNear(sentence, 6, AWARD);
  if (!award || [...units.values()].some(({ type }) => KIND_OF[type] === 'occasion')) return [];
  return [...allMatches(AMONG, text)].flatMap((m) =>
    unitsIn(text, ...(m.indices!.groups!.who! as [number, number])).flatMap((at) =>
      units.get(at)!.members.map((from) => ({
        ...{ type: 'PARTICIPATES_IN', from, to: award, status: 'stated', confidence: 0.78 * factor },
        rule: 'participates.among-winners',
        sentence,
      })),
    ),
  ) as Draft[];
}

function ownContest(units: Masked['units'], before: number): Occurrence | null {
  for (const [i, unit] of units) {
    const o = unit.members[0]!;
    if (i < before && KIND_OF[unit.type] === 'occasion' && CONTEST.test(o.entity.name)) return o;
  }
  return null;
}
