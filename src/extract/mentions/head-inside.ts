import { listed, oneOf } from '../../lexicon/listed.js';
import { WordPattern } from '../../text/letters.js';
import { add, type Context } from './annotator.js';
import type { View } from './tokens.js';

/** A government or an inquiry that bears the name of its head. */
const BODY = oneOf([...listed('governments', 'government'), ...listed('governments', 'inquiry')]);
const BEARS = new WordPattern(new RegExp(`^[가-힣]{2,5}(?: [가-힣]{2,6})? ?${BODY}$`));
const BORNE = new RegExp(` ?${BODY}$`);

/** Adds the person who is named inside the name of a body ('김하늘 정부') that begins at `start`. */
export function headInside(context: Context, view: View, start: number, body: string): void {
  if (!BEARS.test(body)) return;
  const name = body.replace(BORNE, '');
  const row = context.lexicon.lookUp(name).find((r) => r.type === 'Person');
  if (row)
    add(context, view, start, start + name.length, {
      type: 'Person',
      rule: 'lexicon.head-inside',
      confidence: 0.9,
      row,
    });
}
