import { cuts } from '../../text/josa.js';
import { WORD } from '../../text/marks.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { isStaff } from './staff.js';
import type { Token, View } from './tokens.js';
import { trait } from './word.js';

const SEEN = trait((word, { words }) => word.isIn(words.seen), WORD, {
  first: ({ words }) => words.seenStarts,
  stem: ({ words }) => words.seen.keys(),
});

/** Names that nobody listed and that many articles use with strong cues, where they stand without one (`lexicon/words/seen.tsv`). */
export const seen: Annotator = {
  id: 'seen',
  reason:
    'A word that many articles use as a name, and few as anything else, is that name where nothing says what it is.',
  example: '도메인옵스는 1일 새 기능을 냈다.',
  needs: { trait: SEEN },
  inView(context, view) {
    for (const token of view.tokens) if (token.is(SEEN)) atToken(context, view, token);
  },
};

function atToken(context: Context, view: View, token: Token): void {
  for (const { stem } of cuts(token.text)) {
    const name = context.words.seen.get(stem);
    if (!name) continue;
    // '8배 이상일', '5일 이내로': a measure goes on.
    if (/^\d/.test(view.before(token)?.text ?? '') && /^이[상하내]/.test(stem)) return;
    const end = token.start + stem.length;
    if (overlapping(context, view, token.start, end).some((c) => c.confidence >= 0.6 && !c.ambiguous)) return;
    if (name.type === 'Person' && isStaff(view.text, token.start, end)) return;
    add(context, view, token.start, end, { type: name.type, rule: 'seen', confidence: 0.6 + 0.25 * name.share });
    return;
  }
}
