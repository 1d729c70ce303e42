import type { EntityType, RelationType } from '../ontology/types.js';

/** Reported apart from the totals: what counts as a technology is a matter of taste. */
export const SOFT_TYPES: ReadonlySet<EntityType> = new Set(['Technology']);

/** Relations that hold both ways round. */
export const SYMMETRIC: ReadonlySet<RelationType> = new Set(['PARTNERS_WITH', 'COMPETES_WITH', 'COMPARED_WITH']);

/** Marks that annotators and papers set now so, now so: spaces, middle dots, quotation marks and brackets. */
const LOOSE = /[\s·ㆍ・'"‘’“”`´<>〈〉《》「」『』()[\]]/g;

/** A surface form as it is compared: compatibility forms folded, lower case, without spaces, dots, quotation marks, brackets. */
export function fold(surface: string): string {
  return surface.normalize('NFKC').toLowerCase().replace(LOOSE, '');
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly (string | { readonly text: string })[];
}

/** The folded surface forms of each entity, by its id. */
export class Surfaces {
  private readonly forms: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(entities: readonly Named[]) {
    this.forms = new Map(
      entities.map(({ id, name, mentions }) => [
        id,
        new Set([name, ...mentions.map((m) => (typeof m === 'string' ? m : m.text))].map(fold)),
      ]),
    );
  }

  of(id: string): ReadonlySet<string> | undefined {
    return this.forms.get(id);
  }

  /** True when the two entities share a surface form. An id that neither side knows names nothing. */
  meets(id: string, other: Surfaces, otherId: string): boolean {
    const mine = this.of(id);
    const theirs = other.of(otherId);
    if (mine === undefined || theirs === undefined) return false;
    for (const form of mine) if (theirs.has(form)) return true;
    return false;
  }
}
