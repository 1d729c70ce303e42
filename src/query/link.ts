import { JisikError } from '../errors.js';
import type { EntityType } from '../ontology/types.js';
import { clearMatches, fuzzyNames } from './names/fuzzy.js';
import { looseKey, type NamedEntity, type NameIndex } from './names/name-index.js';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

export type Linked =
  | { readonly kind: 'one'; readonly entity: NamedEntity; readonly exact: boolean }
  | { readonly kind: 'several'; readonly candidates: readonly NamedEntity[] }
  | { readonly kind: 'wrong-type'; readonly candidates: readonly NamedEntity[] }
  | { readonly kind: 'none'; readonly nearest: readonly NamedEntity[] };

/** How much more a name must be written about than its namesake of another type to be meant without saying so. */
const PREVAILS = 5;

/** Links a name (or an entity's id) to the graph, among the types allowed (all when `of` is empty). */
export function linkName(name: string, index: NameIndex, of: readonly EntityType[] = []): Linked {
  const byId = index.byId.get(name);
  if (byId)
    return fits(byId, of) ? { kind: 'one', entity: byId, exact: true } : { kind: 'wrong-type', candidates: [byId] };
  const key = looseKey(name);
  const exact = index.byKey.get(key) ?? [];
  if (exact.length > 0) {
    const fitting = exact.filter((entity) => fits(entity, of));
    return fitting.length > 0 ? choose(fitting, key, true) : { kind: 'wrong-type', candidates: exact };
  }
  const near = clearMatches(fuzzyNames(key, index).filter(({ entity }) => fits(entity, of)));
  if (near.length > 0)
    return choose(
      near.map(({ entity }) => entity),
      key,
      false,
    );
  return { kind: 'none', nearest: nearestNames(name, index, of) };
}

/** Of entities that all go by `key`: the one meant, or all that may be. */
export function choose(candidates: readonly NamedEntity[], key: string, exact: boolean): Linked {
  if (candidates.length === 1) return { kind: 'one', entity: candidates[0]!, exact };
  const named = candidates.filter((entity) => looseKey(entity.name) === key);
  // 'Qwen' is the family, not one of its versions that goes by its name, too.
  const plain = candidates.filter((entity) => /\d/.test(key) || !/\d/.test(entity.name));
  const pool = named.length > 0 ? named : plain.length > 0 ? plain : candidates;
  if (pool.length === 1) return { kind: 'one', entity: pool[0]!, exact };
  const [first, second] = [...pool].sort((a, b) => b.weight - a.weight);
  if (first!.type !== 'Person' && second!.weight > 0 && first!.weight >= PREVAILS * second!.weight)
    return { kind: 'one', entity: first!, exact };
  return { kind: 'several', candidates: [...pool].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)) };
}

function fits(entity: NamedEntity, of: readonly EntityType[]): boolean {
  return of.length === 0 || of.includes(entity.type);
}

/** Names to propose for one that is not in the graph: those like it, else those most written about; none only where none may be given. */
export function nearestNames(name: string, index: NameIndex, of: readonly EntityType[], limit = 3): NamedEntity[] {
  const like = fuzzyNames(looseKey(name), index, { loose: true, limit: 30 })
    .map(({ entity }) => entity)
    .filter((entity) => fits(entity, of))
    .slice(0, limit);
  if (like.length > 0) return like;
  return index.entities
    .filter((entity) => fits(entity, of))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** A name given for a parameter. JisikError 'unknown-name', 'ambiguous-name' (exit 4) or 'wrong-type-name' (exit 2). */
export function requireName(parameter: string, name: string, index: NameIndex, of: readonly EntityType[]): NamedEntity {
  const linked = linkName(name, index, of);
  switch (linked.kind) {
    case 'one':
      return linked.entity;
    case 'several':
      throw new AmbiguousName(parameter, name, linked.candidates);
    case 'wrong-type':
      throw new JisikError('wrong-type-name', 2, {
        parameter,
        name,
        type: linked.candidates.map(({ type }) => type).join(', '),
        allowed: of.join(', '),
      });
    case 'none':
      throw new JisikError('unknown-name', 4, {
        parameter,
        name,
        nearest: linked.nearest.map((near) => near.name).join(', ') || '-',
      });
  }
}

/** Several entities go by the name; `candidates` for programs and for prompts. */
export class AmbiguousName extends JisikError {
  readonly candidates: readonly Candidate[];
  constructor(parameter: string, name: string, candidates: readonly NamedEntity[]) {
    super('ambiguous-name', 4, {
      parameter,
      name,
      candidates: candidates.map((one) => `${one.name} (${one.id})`).join(', '),
    });
    this.candidates = candidates.map(({ id, name: called, type }) => ({ id, name: called, type }));
  }
}
