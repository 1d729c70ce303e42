import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import { CUED, cuesIn } from './cue-words.js';
import type { Draft } from './draft.js';
import { charOf, type Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';
import { isUndone } from './undone.js';

const THING = `[${charOf('Model')}${charOf('Product')}]`;
const NOT = '(?!지\\s?(?:못|않))';
const MEASURED = new RegExp(
  `(${THING})(?:\\s\\d{1,4}B['’"”]?)?(?:\\([^)]{1,20}\\))?['’"”]?(?:\\s[가-힣]{1,5})?(?:보다|보다는|\\s대비|[와과]\\s비교(?!하지)|[와과]의\\s(?:[가-힣]{1,6}\\s){0,2}(?:비교|격차|차이)|에\\s비해|[와과]\\s견[줘주줄]|[와과]는?\\s(?:대등|비슷|동등|유사|맞먹)|[을를]\\s(?:크게\\s|근소하게\\s)?(?:앞서|앞선|앞섰|제치|제친|제쳤|능가|상회|압도|추월|뛰어넘|넘어서|넘어섰|따돌[려렸])${NOT}|에\\s(?:뒤처|뒤졌|뒤지|밀렸|밀리|버금|근접한|필적)${NOT}|\\s못지않|\\s수준의|[와과]\\s같은\\s(?:[가-힣A-Z]{1,8}\\s){0,4}수준의|[와과]는?\\s달리)`,
  'g',
);
const PAIR = new RegExp(
  `(${THING})(?:의\\s(?:[가-힣]{1,6}\\s){0,2}(?:격차|차이|비교)|[을를]\\s(?:[가-힣]{1,6}\\s)?비교(?!하지))`,
  'g',
);
/** A thing that is described by the comparison before it ("하늘 3보다 빠른 미르"). */
const DESCRIBED = new RegExp(`^[^.,]{0,40}[가-힣]\\s['‘“"]?(${THING})`);
const ONE_THING = new RegExp(THING);
const TOPIC = /^(?:\([^)]{1,20}\))?(?:\s[가-힣]{1,5})?(?:은|는|이|가|도|의)\s/;

/**
 * A named thing measured against another ("하늘 3 대비 104%"): the one measured is the thing that the sentence speaks of before, else the
 * thing that the text spoke of last (`before`).
 */
export function comparisons(masked: Masked, sentence: Sentence, before: Occurrence | null, factor: number): Draft[] {
  const drafts: Draft[] = [];
  if (!ONE_THING.test(masked.text) || isUndone(sentence, 'COMPARED_WITH')) return drafts;
  for (const m of allMatches(MEASURED, masked.text)) {
    let subject: Occurrence | null = null;
    for (const [i, unit] of masked.units) {
      if (i >= m.index) break;
      if (!ONE_THING.test(masked.text[i]!)) continue;
      if (TOPIC.test(masked.text.slice(i + 1, i + 30))) subject = unit.members[0]!;
    }
    const described = subject ? null : DESCRIBED.exec(masked.text.slice(m.index + m[0].length));
    if (described) {
      const at = m.index + m[0].length + described[0].length - 1;
      subject = masked.units.get(at)!.members[0]!;
    }
    const from = subject ?? before;
    if (!from) continue;
    for (const to of masked.units.get(m.index)!.members)
      if (to.entity !== from.entity)
        drafts.push({
          type: 'COMPARED_WITH',
          from,
          to,
          status: 'stated',
          confidence: (subject ? 0.85 : 0.7) * factor,
          rule: subject ? 'compared.measure' : 'compared.measure-carried',
          sentence,
        });
  }
  for (const m of allMatches(PAIR, masked.text)) {
    const [from, to, ...more] = masked.units.get(m.index)!.members;
    if (!from || !to || more.length > 0) continue;
    drafts.push({
      type: 'COMPARED_WITH',
      from,
      to,
      status: 'stated',
      confidence: 0.85 * factor,
      rule: 'compared.pair',
      sentence,
    });
  }
  return drafts;
}

/** The model or product that a sentence speaks of: its topic, else the only one that it names. */
export function thingOf(masked: Masked, sentence: Sentence): Occurrence | null {
  let only: Occurrence | null = null;
  let count = 0;
  for (const [i, unit] of masked.units) {
    if (unit.type !== 'Model' && unit.type !== 'Product') continue;
    if (TOPIC.test(masked.text.slice(i + 1, i + 30))) return unit.members[0]!;
    only = unit.members[0]!;
    count += unit.members.length;
  }
  // What others are measured against is not what the text speaks of.
  const may = (cuesIn(sentence) & CUED.measures) !== 0;
  return count === 1 && !(may && masked.text.search(MEASURED) >= 0) ? only : null;
}
