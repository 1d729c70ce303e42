import type { Document } from '../../text/document.js';
import type { Draft } from './draft.js';
import type { MakerOf } from './known-maker.js';
import { KIND_OF, type Occurrence } from './occurrence.js';
import { namesOther } from './story.js';

/** How many sentences back the maker of a thing may have been named last, with nobody else since. */
const LAST_REACH = 5;

/** A thing in a sentence that names no body, where the body named last is the one that the lexicon knows as its maker. */
export function knownMakersNamedLast(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
  makerOf: MakerOf,
): Draft[] {
  const made = pairsOf(drafts);
  const found: Draft[] = [];
  let last: Occurrence | null = null;
  let at = 0;
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'byline') continue;
    const row = rows[sentence.index]!;
    const bodies = row.filter((o) => KIND_OF[o.entity.type] === 'agent');
    if (bodies.length > 0) {
      last = bodies.every((o) => o.entity === bodies[0]!.entity) ? bodies[0]! : null;
      at = sentence.index;
      continue;
    }
    if (!last || last.entity.lexiconKey === null || sentence.index - at > LAST_REACH) continue;
    for (const thing of row) {
      const { entity } = thing;
      if (entity.type !== 'Model' && entity.type !== 'Product') continue;
      const key = `${last.entity.id} ${entity.id}`;
      if (made.has(key) || makerOf(entity) !== last.entity.lexiconKey) continue;
      made.add(key);
      found.push({
        type: 'DEVELOPS',
        from: last,
        to: thing,
        status: 'stated',
        confidence: 0.75,
        rule: 'develops.known-maker-last',
        sentence,
      });
    }
  }
  return found;
}

/** A thing in a story about the company that the lexicon knows as its maker, in a sentence that names no other company. */
export function knownMakersOfMain(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
  makerOf: MakerOf,
  main: Occurrence | null,
): Draft[] {
  if (main?.entity.type !== 'Company' || main.entity.lexiconKey === null) return [];
  const made = pairsOf(drafts);
  const found: Draft[] = [];
  for (const sentence of doc.sentences) {
    const row = rows[sentence.index]!;
    if (sentence.kind === 'byline' || namesOther(row, main)) continue;
    for (const thing of row) {
      const { entity } = thing;
      if (entity.type !== 'Model' && entity.type !== 'Product') continue;
      const key = `${main.entity.id} ${entity.id}`;
      if (made.has(key) || makerOf(entity) !== main.entity.lexiconKey) continue;
      made.add(key);
      found.push({
        type: 'DEVELOPS',
        from: main,
        to: thing,
        status: 'stated',
        confidence: 0.75,
        rule: 'develops.known-maker-main',
        sentence,
      });
    }
  }
  return found;
}

/** Who makes what, as stated: pairs of ids. */
function pairsOf(drafts: readonly Draft[]): Set<string> {
  return new Set(drafts.filter((d) => d.type === 'DEVELOPS').map((d) => `${d.from.entity.id} ${d.to.entity.id}`));
}
