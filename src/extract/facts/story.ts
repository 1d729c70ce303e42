import type { Document, Sentence } from '../../text/document.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** A sentence of a story about one body, in which no other body is named. */
export interface StorySentence {
  readonly sentence: Sentence;
  readonly row: readonly Occurrence[];
  /** The body is named in it; else in one before. */
  readonly named: boolean;
  /** It or the sentence before names the body. */
  readonly near: boolean;
}

/**
 * The whole sentences that speak of `body` alone: they or one of the `reach` sentences before name it, no other body has been named since,
 * and none stands in them.
 */
export function* storyOf(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  body: Occurrence,
  reach = 1,
): Generator<StorySentence> {
  let left = 0;
  for (const sentence of doc.sentences) {
    const row = rows[sentence.index]!;
    const named = row.some((o) => o.entity === body.entity);
    const near = named || left === reach;
    const reached = named || left > 0;
    const other = namesOther(row, body);
    left = named ? reach : other ? 0 : left - 1;
    if (reached && sentence.kind === 'sentence' && sentence.field === 'body' && !other)
      yield { sentence, row, named, near };
  }
}

/** True where another body than `body` is named, whose the thing told of may be. */
export function namesOther(row: readonly Occurrence[], body: Occurrence): boolean {
  return row.some((o) => KIND_OF[o.entity.type] === 'agent' && o.entity !== body.entity);
}
