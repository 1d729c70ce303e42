import type { EntityType } from '../../ontology/types.js';
import { initials, isInitials } from './distance.js';
import { looseKey, type NamedEntity, type NameIndex } from './name-index.js';

const INITIALS = new WeakMap<NameIndex, Map<string, string>>();

/** Names that `term` may be the start of, the most written about first: by start, then by any part, then by initials ('ㅍㅅㅋ'). */
export function completeName(
  term: string,
  index: NameIndex,
  of: readonly EntityType[] = [],
  limit = 10,
): NamedEntity[] {
  const key = looseKey(term);
  const bare = isInitials(key);
  const ranks = new Map<NamedEntity, number>();
  for (const entity of index.entities) {
    if (of.length > 0 && !of.includes(entity.type)) continue;
    let rank = 9;
    for (const one of entity.keys) {
      if (key === '' || one === key) rank = Math.min(rank, 0);
      else if (one.startsWith(key)) rank = Math.min(rank, 1);
      else if (key.length > 1 && one.includes(key)) rank = Math.min(rank, 2);
      else if (bare && initialsOf(one, index).startsWith(key)) rank = Math.min(rank, 3);
    }
    if (rank < 9) ranks.set(entity, rank);
  }
  return [...ranks]
    .sort(([a, i], [b, j]) => i - j || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(([entity]) => entity);
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
