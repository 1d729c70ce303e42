import type { EntityType } from '../../ontology/types.js';
import type { Document, Field, Sentence } from '../../text/document.js';
import { WordPattern } from '../../text/letters.js';
import type { ExtractedEntity } from '../extraction.js';

/** One mention seen from the facts' side: where it stands, and the entity that it names. */
export interface Occurrence {
  readonly entity: ExtractedEntity;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Of the entities asked about last. */
let last: { readonly entities: readonly ExtractedEntity[]; readonly rows: readonly (readonly Occurrence[])[] } | null =
  null;

/**
 * For each sentence (by `Sentence.index`) its mentions from left to right; of overlapping ones the longest stays. Made once for the
 * entities of an article: whoever reads it again is handed the same rows.
 */
export function occurrencesBySentence(
  doc: Document,
  entities: readonly ExtractedEntity[],
): readonly (readonly Occurrence[])[] {
  if (last?.entities !== entities) last = { entities, rows: rowsOf(doc, entities) };
  return last.rows;
}

function rowsOf(doc: Document, entities: readonly ExtractedEntity[]): Occurrence[][] {
  const all: Occurrence[] = [];
  for (const entity of entities)
    for (const m of entity.mentions) all.push({ entity, field: m.field, start: m.start, end: m.end, text: m.text });
  all.sort(inOrder);
  const rows: Occurrence[][] = [];
  let at = 0;
  for (const sentence of doc.sentences) {
    while (at < all.length && before(all[at]!, sentence)) at++;
    const row: Occurrence[] = [];
    rows.push(row);
    while (at < all.length && inside(all[at]!, sentence)) {
      const next = all[at++]!;
      const last = row.length > 0 ? row[row.length - 1] : undefined;
      if (!last || next.start >= last.end) row.push(next);
      else if (next.end - next.start > last.end - last.start) row[row.length - 1] = next;
    }
  }
  return rows;
}

/** Titles first, then from left to right, the longer first. */
function inOrder(a: Occurrence, b: Occurrence): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}

function before(o: Occurrence, s: Sentence): boolean {
  if (o.field !== s.field) return o.field === 'title';
  return o.start < s.start;
}

function inside(o: Occurrence, s: Sentence): boolean {
  return o.field === s.field && o.start >= s.start && o.end <= s.end;
}

/** The kinds of actor that names stand for in lists: an agent list may mix companies and organisations. */
export type Kind = 'agent' | 'person' | 'thing' | 'occasion' | 'place' | 'work';

export const KIND_OF: Readonly<Record<EntityType, Kind>> = {
  Person: 'person',
  Company: 'agent',
  Organization: 'agent',
  Model: 'thing',
  Product: 'thing',
  Technology: 'thing',
  Program: 'occasion',
  Event: 'occasion',
  Place: 'place',
  Work: 'work',
};

/** Events that nobody takes part in or holds: accidents, crimes, disasters. */
const INCIDENT = new WordPattern(
  /(?:참사|사건|사고|사태|계엄|화재|지진|폭동|의혹|논란|전쟁|유출|내란|해킹|침공|산불|붕괴|추락|테러|위기|대란|팬데믹|대유행|감염증|집단감염|탄핵|파업|민주화운동|민주항쟁|^\d{1,2}·\d?[0-9])$/,
);
/** Events that people vote or stand in: nobody comes to them as to a gathering. */
const VOTE = new WordPattern(/(?:선거|대선|총선|재보선|보궐선거|경선|투표|국민투표)$/);

export function isIncident(o: Occurrence): boolean {
  return o.entity.type === 'Event' && isCalled(o, INCIDENT);
}

/** True for events that people can come to: "간담회에 참석한" never speaks of a disaster or an election. */
export function isGathering(o: Occurrence): boolean {
  return o.entity.type === 'Event' && !isCalled(o, INCIDENT) && !isCalled(o, VOTE);
}

/** Whether a mention or its entity is called so. */
function isCalled({ text, entity: { name } }: Occurrence, kind: WordPattern): boolean {
  return kind.test(text) || (name !== text && kind.test(name));
}

/** The name of a pact ("해양 데이터 개방을 위한 업무협약"): that it was made is what the sentence says. */
export function isPact({ entity, text }: Occurrence): boolean {
  return (entity.type === 'Work' || KIND_OF[entity.type] === 'occasion') && PACT.test(text);
}

const PACT = new WordPattern(/(?:업무\s?협약|협약|양해각서|MOU|공급\s?계약|파트너십)(?:\((?:MOU|MOA)\))?$/);

/** The first mention of the body that the lexicon knows by this name (`lexiconKey`). */
export function bodyNamed(rows: readonly (readonly Occurrence[])[], name: string): Occurrence | null {
  for (const row of rows)
    for (const o of row) if (o.entity.lexiconKey === name && KIND_OF[o.entity.type] === 'agent') return o;
  return null;
}
