import type { Document, Sentence } from '../../text/document.js';
import type { Draft } from './draft.js';
import { type MakerOf, pairsMade } from './known-maker.js';
import { KIND_OF, type Occurrence } from './occurrence.js';
import { namesOther } from './story.js';

/** How many sentences back the maker of a thing may have been named last, with nobody else since. */
const LAST_REACH = 5;

/** What makers are found to make, each pair once that no draft has. */
class Made {
  readonly found: Draft[] = [];
  private pairs: Set<string> | null = null;

  constructor(
    private readonly drafts: readonly Draft[],
    private readonly rule: string,
  ) {}

  add(from: Occurrence, to: Occurrence, sentence: Sentence): void {
    this.pairs ??= pairsMade(this.drafts);
    const pair = `${from.entity.id} ${to.entity.id}`;
    if (this.pairs.has(pair)) return;
    this.pairs.add(pair);
    this.found.push({ type: 'DEVELOPS', from, to, status: 'stated', confidence: 0.75, rule: this.rule, sentence });
  }
}

/** A thing in a sentence that names no body, where the body named last is the one that the lexicon knows as its maker. */
export function knownMakersNamedLast(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
  makerOf: MakerOf,
): Draft[] {
  const made = new Made(drafts, 'develops.known-maker-last');
  let last: Occurrence | null = null;
  let at = 0;
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'byline') continue;
    const row = rows[sentence.index]!;
    const body = row.find((o) => KIND_OF[o.entity.type] === 'agent');
    if (body) {
      last = namesOther(row, body) ? null : body;
      at = sentence.index;
      continue;
    }
    if (!last || last.entity.lexiconKey === null || sentence.index - at > LAST_REACH) continue;
    for (const thing of row) {
      const { entity } = thing;
      if (entity.type !== 'Model' && entity.type !== 'Product') continue;
      if (makerOf(entity) !== last.entity.lexiconKey) continue;
      made.add(last, thing, sentence);
    }
  }
  return made.found;
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
  const made = new Made(drafts, 'develops.known-maker-main');
  for (const sentence of doc.sentences) {
    const row = rows[sentence.index]!;
    if (sentence.kind === 'byline') continue;
    for (const thing of row) {
      const { entity } = thing;
      if (entity.type !== 'Model' && entity.type !== 'Product') continue;
      if (namesOther(row, main)) break;
      if (makerOf(entity) !== main.entity.lexiconKey) continue;
      made.add(main, thing, sentence);
    }
  }
  return made.found;
}
