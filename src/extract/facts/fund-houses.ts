import type { Document } from '../../text/document.js';
import type { Draft } from './draft.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** The house that lists its funds under a brand of its own. */
const HOUSES: ReadonlyMap<string, string> = new Map([
  ['KODEX', '삼성자산운용'],
  ['TIGER', '미래에셋자산운용'],
  ['ACE', '한국투자신탁운용'],
  ['RISE', 'KB자산운용'],
  ['KBSTAR', 'KB자산운용'],
  ['SOL', '신한자산운용'],
  ['PLUS', '한화자산운용'],
  ['ARIRANG', '한화자산운용'],
  ['HANARO', 'NH아문디자산운용'],
  ['KIWOOM', '키움투자자산운용'],
  ['KOSEF', '키움투자자산운용'],
  ['TIMEFOLIO', '타임폴리오자산운용'],
  ['TIME', '타임폴리오자산운용'],
  ['1Q', '하나자산운용'],
  ['WON', '우리자산운용'],
]);

/** Who has the fund whose name begins with the brand ("KODEX 200"); null for what is no such fund. */
export function houseOf(name: string): string | null {
  const space = name.indexOf(' ');
  return space < 2 ? null : (HOUSES.get(name.slice(0, space)) ?? null);
}

/** The funds of a house that the article names somewhere: nobody else lists any under its brand. */
export function fundsOfHouses(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
): Draft[] {
  const funds = new Map<string, { readonly fund: Occurrence; readonly at: number; readonly house: string }>();
  for (let at = 0; at < rows.length; at++)
    for (const o of rows[at]!) {
      const house = o.entity.type === 'Product' ? houseOf(o.entity.name) : null;
      if (house && !funds.has(o.entity.id)) funds.set(o.entity.id, { fund: o, at, house });
    }
  const found: Draft[] = [];
  if (funds.size === 0) return found;
  for (const { type, to } of drafts) if (type === 'DEVELOPS') funds.delete(to.entity.id);
  const houses = new Map<string, Occurrence>();
  for (const row of rows)
    for (const o of row)
      if (KIND_OF[o.entity.type] === 'agent' && o.entity.lexiconKey !== null && !houses.has(o.entity.lexiconKey))
        houses.set(o.entity.lexiconKey, o);
  for (const { fund, at, house } of funds.values()) {
    const from = houses.get(house);
    const sentence = doc.sentences[at];
    if (from && sentence)
      found.push({
        type: 'DEVELOPS',
        from,
        to: fund,
        status: 'stated',
        confidence: 0.84,
        rule: 'develops.fund-house',
        sentence,
      });
  }
  return found;
}
