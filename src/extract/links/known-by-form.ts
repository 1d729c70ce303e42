import type { Lexicon } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';
import type { EntityType } from '../../ontology/types.js';
import { foldName } from '../../text/fold.js';
import { Letters } from '../../text/letters.js';
import { formsInBrackets, withoutBrackets, withoutJoints } from '../../text/name-forms.js';
import { entityOf } from '../entity.js';
import type { ExtractedEntity } from '../extraction.js';

/** What brackets hold of these is no other name: an age, a region, the year of an event. */
const LEFT_ALONE: ReadonlySet<EntityType> = new Set(['Person', 'Place', 'Event']);

const JOINT = new Letters('-.');

/**
 * Links names that the lexicon knows in another dress: '가온누리(GAON) 2' when it has '가온누리 2' or 'GAON 2', 'GAON-2' when it has
 * 'GAON 2'. Only by a form that names one row of the type without help. A name that the lexicon has as it stands was left alone
 * before for a reason.
 */
export function linkByForm(entities: readonly ExtractedEntity[], lexicon: Pick<Lexicon, 'find'>): ExtractedEntity[] {
  const all: ExtractedEntity[] = [];
  for (const entity of entities) all.push(mayBeKnown(entity) ? linked(entity, lexicon) : entity);
  return all;
}

/** Whether a name may have other forms than the one in which it stands: with brackets, or a model's or product's with a joint. */
function mayBeKnown({ name, type, lexiconKey }: ExtractedEntity): boolean {
  if (lexiconKey !== null) return false;
  if (name.includes('(') || name.includes('（')) return !LEFT_ALONE.has(type);
  return isVersioned(type) && JOINT.in(name);
}

function isVersioned(type: EntityType): boolean {
  return type === 'Model' || type === 'Product';
}

function linked(entity: ExtractedEntity, lexicon: Pick<Lexicon, 'find'>): ExtractedEntity {
  if (isForm(entity, lexicon)) return entity;
  const rows = new Set(formsOf(entity).flatMap((form) => rowsOf(form, entity, lexicon)));
  const [row] = rows;
  return row && rows.size === 1 ? entityOf({ ...entity, lexiconKey: row.name, lexiconForms: row.others }) : entity;
}

function isForm({ name, type }: ExtractedEntity, lexicon: Pick<Lexicon, 'find'>): boolean {
  return !/[(（]/u.test(name) && (lexicon.find(foldName(name))?.rows.some(({ row }) => row.type === type) ?? false);
}

function formsOf({ name, type }: ExtractedEntity): string[] {
  const versioned = isVersioned(type);
  const folded = [withoutBrackets(name, versioned), ...formsInBrackets(name)].map(foldName);
  return versioned ? [...folded, ...folded.map(withoutJoints)] : folded;
}

function rowsOf(folded: string, { type }: ExtractedEntity, lexicon: Pick<Lexicon, 'find'>): LexiconRow[] {
  const fitting = (lexicon.find(folded)?.rows ?? []).filter(({ row }) => row.type === type);
  return fitting.length === 1 && !fitting[0]!.ambiguous ? [fitting[0]!.row] : [];
}
