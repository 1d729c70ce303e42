import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Document } from '../../text/document.js';
import { foldName } from '../../text/fold.js';
import { isDigit } from '../../text/hangul.js';
import { isSpace } from '../../text/spaces.js';
import type { ExtractedEntity } from '../extraction.js';
import type { Draft } from './draft.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** The lexicon's name of the body that makes a thing; null when it does not know. */
export type MakerOf = (thing: ExtractedEntity) => string | null;

/** How far apart, in letters, maker and thing may stand in their sentence. */
const REACH = 90;

/** Reads makers from the `of` column of the lexicon: of the thing itself, else of the family that its name begins with ("미르 3.5"). */
export function makersIn(lexicon: Pick<Lexicon, 'find'>): MakerOf {
  const known = new WeakMap<ExtractedEntity, string | null>();
  return (thing) => {
    let maker = known.get(thing);
    if (maker === undefined) {
      maker = makerIn(lexicon, thing);
      known.set(thing, maker);
    }
    return maker;
  };
}

/** Whether a name ends before `at` and its version begins ("미르 3.5", "미르-X", "미르3"). */
function beginsVersion(name: string, at: number): boolean {
  if (name[at] === '-' || isSpace(name, at)) return true;
  return isDigit(name.charCodeAt(at)) && !isDigit(name.charCodeAt(at - 1));
}

function makerIn(lexicon: Pick<Lexicon, 'find'>, { type, name, lexiconKey }: ExtractedEntity): string | null {
  const rowsOf = (form: string) => lexicon.find(foldName(form))?.rows.filter(({ row }) => row.type === type) ?? [];
  if (lexiconKey !== null) return rowsOf(lexiconKey).find(({ row }) => row.name === lexiconKey)?.row.of ?? null;
  for (let cut = name.length - 1; cut > 0; cut--) {
    if (!beginsVersion(name, cut)) continue;
    const rows = rowsOf(name.slice(0, cut));
    if (rows.length === 1 && !rows[0]!.ambiguous) return rows[0]!.row.of;
  }
  return null;
}

/** A sentence that names a thing close to the body that the lexicon knows as its maker; the closest such sentence of the article. */
export function knownMakers(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
  makerOf: MakerOf,
): Draft[] {
  let made: ReadonlySet<string> | null = null;
  const best = new Map<string, { readonly draft: Draft; readonly apart: number }>();
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'byline') continue;
    const row = rows[sentence.index]!;
    for (const thing of row) {
      const { entity } = thing;
      if (entity.type !== 'Model' && entity.type !== 'Product') continue;
      const maker = makerOf(entity);
      if (!maker) continue;
      for (const body of row) {
        if (KIND_OF[body.entity.type] !== 'agent' || body.entity.lexiconKey !== maker) continue;
        const key = `${body.entity.id} ${entity.id}`;
        const apart = Math.max(body.start, thing.start) - Math.min(body.end, thing.end);
        made ??= pairsMade(drafts, true);
        if (made.has(key) || apart > REACH || apart >= (best.get(key)?.apart ?? Number.POSITIVE_INFINITY)) continue;
        if (bySubsidiary(drafts, thing, body.entity.name, maker)) continue;
        best.set(key, {
          apart,
          draft: {
            type: 'DEVELOPS',
            from: body,
            to: thing,
            status: 'stated',
            confidence: 0.8,
            rule: 'develops.known-maker',
            sentence,
          },
        });
      }
    }
  }
  return [...best.values()].map(({ draft }) => draft);
}

/** True where a subsidiary is told to make a thing, not the parent for which the lexicon knows it; a branch abroad only sells it. */
function bySubsidiary(drafts: readonly Draft[], thing: Occurrence, parent: string, maker: string): boolean {
  return drafts.some(
    ({ type, from, to }) =>
      type === 'DEVELOPS' &&
      to.entity === thing.entity &&
      !from.entity.name.startsWith(parent) &&
      isSubsidiary(from.entity, maker, drafts),
  );
}

/** True of a firm that the article calls the subsidiary of the one that the lexicon knows as `parent`. */
export function isSubsidiary(firm: ExtractedEntity, parent: string, drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ type, from, to }) => type === 'SUBSIDIARY_OF' && from.entity === firm && to.entity.lexiconKey === parent,
  );
}

/** Who makes what, as stated: pairs of ids; `within`: by sentences that name both. */
export function pairsMade(drafts: readonly Draft[], within = false): Set<string> {
  const made = new Set<string>();
  for (const d of drafts)
    if (d.type === 'DEVELOPS' && !(within && outside(d))) made.add(`${d.from.entity.id} ${d.to.entity.id}`);
  return made;
}

/** True when the sentence names only one end: one that names both is better evidence. */
function outside({ from, to, sentence }: Draft): boolean {
  return [from, to].some((o) => o.field !== sentence.field || o.start < sentence.start || o.end > sentence.end);
}
