import type { Sentence } from '../../text/document.js';
import { WordPattern } from '../../text/letters.js';
import type { Draft } from './draft.js';
import type { Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

const UNIT = new WordPattern(/(?:사업부|사업본부|사업부문|[가-힣A-Z]부문|CIC|TF|태스크포스)$/);

function isUnit({ text }: Occurrence): boolean {
  return UNIT.test(text);
}

/** A unit that stands without its body ("광학 사업부는"): it is the company's that the article is about. */
export function unitsOfMain(
  masked: Masked,
  sentence: Sentence,
  main: Occurrence,
  named: () => readonly Occurrence[],
): Draft[] {
  const drafts: Draft[] = [];
  for (const [i, unit] of masked.units) {
    if (unit.type !== 'Organization' || !unit.members.some(isUnit)) continue;
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
        named().every((o) => o.start !== child.start)
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
