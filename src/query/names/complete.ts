import type { EntityType } from '../../ontology/types.js';
import { initials, isInitials } from './distance.js';
import { looseKey, type NamedEntity, type NameIndex } from './name-index.js';

/** Names that `term` may be the start of, the most written about first: the name itself, by start, by any part, by initials ('ㅍㅅㅋ'). */
export function completeName(
  term: string,
  index: NameIndex,
  of: readonly EntityType[] = [],
  limit = 10,
): NamedEntity[] {
  const key = looseKey(term);
  const bare = isInitials(key);
  const lines = linesOf(index);
  const fits = (entity: NamedEntity): boolean => of.length === 0 || of.includes(entity.type);
  const same = (index.byKey.get(key) ?? []).filter(fits);
  const starting: NamedEntity[] = [];
  const holding: NamedEntity[] = [];
  const start = `\n${key}`;
  for (const line of lines) {
    if (starting.length >= limit) break;
    if (bare) line.initials ??= initials(line.keys);
    const text = bare ? line.initials! : line.keys;
    const found = text.includes(start);
    if (!found && (bare || key.length < 2 || holding.length >= limit || !text.includes(key))) continue;
    if (!fits(line.entity) || same.includes(line.entity)) continue;
    (found ? starting : holding).push(line.entity);
  }
  return [...same, ...starting, ...holding].slice(0, limit);
}

/** An entity and its keys, each after a line end, so that one search finds a start. */
interface KeyLines {
  readonly entity: NamedEntity;
  readonly keys: string;
  initials: string | null;
}

const LINES = new WeakMap<NameIndex, readonly KeyLines[]>();

/** The most written about first. */
function linesOf(index: NameIndex): readonly KeyLines[] {
  let lines = LINES.get(index);
  if (!lines) {
    lines = [...index.entities]
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .map((entity) => ({ entity, keys: `\n${entity.keys.join('\n')}`, initials: null }));
    LINES.set(index, lines);
  }
  return lines;
}
