import type { EntityType } from '../../ontology/types.js';
import { foldName } from '../../text/fold.js';
import { isCapital } from '../../text/hangul.js';
import { OPEN_BRACKET } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { isSpace } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import type { Annotator, Context } from './annotator.js';
import type { Candidate } from './candidate.js';
import { CUED } from './cue-words.js';
import type { View } from './tokens.js';

const SPELT = /(?<![A-Za-z0-9])([A-Z]{2,6})\s?\(([A-Z][A-Za-z]+(?:[ -](?:of|for|and|the|in|[A-Z][A-Za-z]+)){1,7})/g;
const BEHIND = /(?<=[가-힣A-Za-z0-9])['’]?\(([A-Z]{2,6})\)/g;

/** Acronyms that the article itself explains: 'NPS(Net Promoter Score)' is no pension fund, 'SR' in '가람리서치(SR)' no railway. */
export const acronyms: Annotator = {
  id: 'acronym',
  reason:
    'Where an article says what an acronym stands for, that is what it means, whatever the lexicon knows by these letters.',
  example: '한빛전자진흥원(HEPA)은 1일 계획을 밝혔다.',
  needs: { letters: OPEN_BRACKET },
  inView(context, view) {
    if ((view.cues & CUED.acronym) === 0) return;
    if (maySpell(view.text))
      for (const m of allMatches(SPELT, view.text)) if (spells(m[1]!, m[2]!)) drop(context, m[1]!, m[2]!);
    for (const m of allMatches(BEHIND, view.text)) {
      const name = nameBefore(context, view, m.index);
      if (name) drop(context, m[1]!, name.text);
    }
  },
};

/** Whether a bracket stands behind two capitals, and opens with one. */
function maySpell(text: string): boolean {
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const end = isSpace(text, at - 1) ? at - 1 : at;
    if (isCapital(unitAt(text, at + 1)) && isCapital(unitAt(text, end - 1)) && isCapital(unitAt(text, end - 2)))
      return true;
  }
  return false;
}

/** Whether the capitals of the words are the letters of the acronym. */
function spells(acronym: string, words: string): boolean {
  return words.replace(/[^A-Z]/g, '') === acronym;
}

/** The firm or body that nobody listed, or that is listed under other letters, right before a bracket. */
function nameBefore(context: Context, view: View, at: number): Candidate | undefined {
  const end = view.sentence.start + at;
  return context.found[view.sentence.index]!.filter(
    (c) =>
      c.end === end &&
      !c.ambiguous &&
      c.confidence >= 0.6 &&
      (c.type === 'Company' || c.type === 'Organization') &&
      !/^[A-Z&]+$/.test(c.text),
  ).sort((a, b) => a.start - b.start)[0];
}

/** Takes out, in the whole article, the bodies and events that the lexicon knows by the acronym and by no form like `meaning`. */
function drop(context: Context, acronym: string, meaning: string): void {
  const meant = foldName(meaning);
  for (const row of context.found)
    for (let i = row.length - 1; i >= 0; i--) {
      const c = row[i]!;
      if (c.text !== acronym || !c.row || !BODIES.has(c.type)) continue;
      if (!c.row.forms.some((f) => alike(foldName(f.text), meant))) row.splice(i, 1);
    }
}

const BODIES: ReadonlySet<EntityType> = new Set(['Company', 'Organization', 'Event']);

/** Whether two forms share three letters in a row, as the names that a body has had do ('가람식품의약청', '식품의약국'). */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  for (let i = 0; i + 3 <= a.length; i++) if (b.includes(a.slice(i, i + 3))) return true;
  return false;
}
