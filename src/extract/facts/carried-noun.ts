import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Carry } from './carry.js';
import type { Draft } from './draft.js';
import { charOf, type Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

const COMPANY = charOf('Company');
const CHILD = new RegExp(
  `(?:^|(?<!그룹)\\s)(?:자회사|계열사|합작사|합작법인|관계사)(?:인)?\\s(${COMPANY})|${COMPANY}(?:\\s등의?|[을를]\\s포함한|[을를]\\s비롯한)\\s(?:[가-힣]{1,4}\\s)?자회사`,
  'g',
);

const TOGETHER = new RegExp(
  `([${charOf('Company')}${charOf('Organization')}])(?:\\s등)?[와과](?:의\\s(?:[가-힣]{1,6}\\s){0,2}(?:협력|협업|파트너십|제휴|공동)|\\s(?:함께\\s|공동으로\\s)?(?:추진\\s?(?:중인|하는)|합작한|협업한|협력한|손잡은|제휴한|공동\\s?(?:개발|연구|제작)한))`,
  'g',
);
/** Somebody else is spoken of in the sentence itself. */
const SUBJECT = /[\ue000-\ue002]['"’”)]{0,2}(?:\s[가-힣]{1,6})?(?:은|는|이|가|도)\s/;

/** "누리로봇과의 협업을 통해": the partner is whom the text speaks of, when the sentence names no body before. */
export function partnersOfCarried(masked: Masked, sentence: Sentence, carry: Carry | null): Draft[] {
  const drafts: Draft[] = [];
  if (!carry) return drafts;
  for (const m of allMatches(TOGETHER, masked.text)) {
    const speaking = carry.agentsBefore(sentence, 2);
    if (SUBJECT.test(masked.text.slice(0, m.index)) || speaking.length !== 1) continue;
    for (const partner of masked.units.get(m.index)!.members)
      if (partner.entity !== speaking[0]!.entity)
        drafts.push({
          type: 'PARTNERS_WITH',
          from: speaking[0]!,
          to: partner,
          status: 'stated',
          confidence: 0.75,
          rule: 'partners.carried',
          sentence,
        });
  }
  return drafts;
}

/** "자회사 누리로봇을 통해": the parent is whom the text speaks of, when the sentence names no other body before. */
export function subsidiaryOfCarried(
  masked: Masked,
  sentence: Sentence,
  carry: Carry | null,
  main: Occurrence | null = null,
): Draft[] {
  const drafts: Draft[] = [];
  if (!carry) return drafts;
  for (const m of allMatches(CHILD, masked.text)) {
    const at = m[1] ? m.index + m[0].length - 1 : m.index;
    let named = false;
    for (const [i, unit] of masked.units) if (i < at && KIND_OF[unit.type] === 'agent') named = true;
    const spoken = carry.agentsBefore(sentence, 2);
    const companies = spoken.filter((o) => o.entity.type === 'Company');
    const parents = named ? [] : spoken.length === 0 && main ? [main] : companies;
    const parent = parents[0];
    if (parents.length !== 1 || parent!.entity.type !== 'Company') continue;
    for (const child of masked.units.get(at)!.members)
      if (child.entity !== parent!.entity)
        drafts.push({
          type: 'SUBSIDIARY_OF',
          from: child,
          to: parent!,
          status: 'stated',
          confidence: 0.8,
          rule: 'subsidiary.carried',
          sentence,
        });
  }
  return drafts;
}

const UNIT = /(?:사업부|사업본부|사업부문|[가-힣A-Z]부문|CIC|TF|태스크포스)$/;

/** A unit that stands without its body ("광학 사업부는"): it is the company's that the article is about. */
export function unitsOfMain(
  masked: Masked,
  sentence: Sentence,
  main: Occurrence | null,
  named: readonly Occurrence[],
): Draft[] {
  const drafts: Draft[] = [];
  if (!main) return drafts;
  for (const [i, unit] of masked.units) {
    if (unit.type !== 'Organization') continue;
    // Behind another name it is a unit of that one.
    const before = masked.text.slice(Math.max(0, i - 3), i);
    if (/[\ue000-\ue009](?:의)?\s?$/.test(before) || /^\s?[\ue000-\ue009]/.test(masked.text.slice(i + 1, i + 3)))
      continue;
    if (
      [...masked.units].some(
        ([j, u]) =>
          j < i && KIND_OF[u.type] === 'agent' && !u.members.some((o) => o.entity === main.entity || UNIT.test(o.text)),
      )
    )
      continue;
    // A name that begins with a company's says itself whose it is.
    for (const child of unit.members)
      if (
        UNIT.test(child.text) &&
        !/\s\S+(?:사업부|본부|부문|CIC|TF)$/.test(child.text) &&
        child.entity !== main.entity &&
        named.every((o) => o.start !== child.start)
      )
        drafts.push({
          type: 'SUBSIDIARY_OF',
          from: child,
          to: main,
          status: 'stated',
          confidence: 0.7,
          rule: 'subsidiary.unit-carried',
          sentence,
        });
  }
  return drafts;
}
