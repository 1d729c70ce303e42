import type { Document, Sentence } from '../../text/document.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** A sentence of a story about one body, in which no other body is named. */
export interface StorySentence {
  readonly sentence: Sentence;
  readonly row: readonly Occurrence[];
  /** The body is named in it; else in the sentence before. */
  readonly named: boolean;
}

/** The whole sentences that speak of `body` alone: they or the sentence before name it, and no other body stands in them. */
export function* storyOf(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  body: Occurrence,
): Generator<StorySentence> {
  let before = false;
  for (const sentence of doc.sentences) {
    const row = rows[sentence.index]!;
    const named = row.some((o) => o.entity === body.entity);
    const near = named || before;
    before = named;
    if (near && sentence.kind === 'sentence' && sentence.field === 'body' && !namesOther(row, body))
      yield { sentence, row, named };
  }
}

/** True where another body than `body` is named, whose the thing told of may be. */
export function namesOther(row: readonly Occurrence[], body: Occurrence): boolean {
  return row.some((o) => KIND_OF[o.entity.type] === 'agent' && o.entity !== body.entity);
}
