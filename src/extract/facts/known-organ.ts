import type { Document } from '../../text/document.js';
import { WordPattern } from '../../text/letters.js';
import type { Draft } from './draft.js';
import type { MakerOf } from './known-maker.js';
import { bodyNamed, type Occurrence } from './occurrence.js';
import { PARTY } from './party-office.js';

/** Organs within a parliament or party, by what they are called. */
const ORGAN = new WordPattern(/(?:위원회|위|특위|감찰단|심판원)$/);
const PARLIAMENT = '국회';

/** Committees that the lexicon knows as a parliament's or party's own belong to it where the text speaks of both. */
export function knownOrgans(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
  bodyOf: MakerOf,
): Draft[] {
  const known = new Set(drafts.filter((d) => d.type === 'SUBSIDIARY_OF').map((d) => d.from.entity));
  const found: Draft[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'byline') continue;
    const row = rows[sentence.index]!;
    for (const from of row) {
      if (from.entity.type !== 'Organization' || known.has(from.entity) || !ORGAN.test(from.entity.name)) continue;
      const name = bodyOf(from.entity);
      if (name === null || (name !== PARLIAMENT && !PARTY.test(name))) continue;
      const to = row.find((o) => o.entity.lexiconKey === name) ?? bodyNamed(rows, name);
      if (!to) continue;
      known.add(from.entity);
      found.push({
        type: 'SUBSIDIARY_OF',
        from,
        to,
        status: 'stated',
        confidence: 0.85,
        rule: 'subsidiary.known-organ',
        sentence,
      });
    }
  }
  return found;
}
