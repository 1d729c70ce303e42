import type { EntityType } from '../../ontology/types.js';
import { initials, isInitials } from './distance.js';
import { looseKey, type NamedEntity, type NameIndex } from './name-index.js';

const INITIALS = new WeakMap<NameIndex, Map<string, string>>();

/** Names that `term` may be the start of, the most written about first: the name itself, by start, by any part, by initials ('ㅍㅅㅋ'). */
export function completeName(
  term: string,
  index: NameIndex,
  of: readonly EntityType[] = [],
  limit = 10,
): NamedEntity[] {
  const key = looseKey(term);
  const bare = isInitials(key);
  const fits = (entity: NamedEntity): boolean => of.length === 0 || of.includes(entity.type);
  const same = (index.byKey.get(key) ?? []).filter(fits);
  const starting: NamedEntity[] = [];
  const holding: NamedEntity[] = [];
  for (const entity of byWeight(index)) {
    if (starting.length >= limit) break;
    if (!fits(entity) || same.includes(entity)) continue;
    const matches = (test: (own: string) => boolean): boolean => entity.keys.some(test);
    if (matches((own) => (bare ? initialsOf(own, index) : own).startsWith(key))) starting.push(entity);
    else if (!bare && key.length > 1 && holding.length < limit && matches((own) => own.includes(key)))
      holding.push(entity);
  }
  return [...same, ...starting, ...holding].slice(0, limit);
}

const BY_WEIGHT = new WeakMap<NameIndex, readonly NamedEntity[]>();

function byWeight(index: NameIndex): readonly NamedEntity[] {
  let sorted = BY_WEIGHT.get(index);
  if (!sorted) {
    sorted = [...index.entities].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    BY_WEIGHT.set(index, sorted);
  }
  return sorted;
}

function initialsOf(key: string, index: NameIndex): string {
  let known = INITIALS.get(index);
  if (!known) {
    known = new Map();
    INITIALS.set(index, known);
  }
  let found = known.get(key);
  if (found === undefined) {
    found = initials(key);
    known.set(key, found);
  }
  return found;
}
