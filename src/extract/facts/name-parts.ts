import type { EntityType, RelationType } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import type { ExtractedEntity } from '../extraction.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';

interface Kinship {
  readonly relation: RelationType;
  /** True when the whole name is the `from` end. */
  readonly wholeFirst: boolean;
  readonly confidence: number;
}

/** What a name says by beginning with another name: "나래대 해양연구센터", "부산 동부소방서", "가온 워치". */
function kinship(whole: EntityType, part: EntityType): Kinship | null {
  const body = part === 'Company' || part === 'Organization';
  if (whole === 'Organization' && body) return { relation: 'SUBSIDIARY_OF', wholeFirst: true, confidence: 0.9 };
  if (whole === 'Company' && part === 'Company')
    return { relation: 'SUBSIDIARY_OF', wholeFirst: true, confidence: 0.8 };
  if ((whole === 'Organization' || whole === 'Place') && part === 'Place')
    return { relation: 'LOCATED_IN', wholeFirst: true, confidence: 0.9 };
  if ((whole === 'Product' || whole === 'Model') && part === 'Company')
    return { relation: 'DEVELOPS', wholeFirst: false, confidence: 0.9 };
  if (whole === 'Place' && part === 'Company') return { relation: 'OPERATES_IN', wholeFirst: false, confidence: 0.8 };
  return null;
}

/** The first place where each name of several words begins with another name of the article. */
export class NameParts {
  private readonly surfaces = new Map<string, ExtractedEntity>();
  private readonly done = new Set<string>();

  constructor(entities: readonly ExtractedEntity[]) {
    for (const entity of entities)
      for (const form of [entity.name, ...entity.mentions.map((m) => m.text)])
        if (!this.surfaces.has(form)) this.surfaces.set(form, entity);
  }

  read(row: readonly Occurrence[], sentence: Sentence): Draft[] {
    const drafts: Draft[] = [];
    for (const o of row)
      for (let space = o.text.indexOf(' '); space > 0; space = o.text.indexOf(' ', space + 1)) {
        const part = this.surfaces.get(o.text.slice(0, space));
        if (!part || part === o.entity) continue;
        const kin = kinship(o.entity.type, part.type);
        const key = `${part.id} ${o.entity.id}`;
        if (!kin || this.done.has(key)) continue;
        this.done.add(key);
        const inner: Occurrence = { ...o, entity: part, end: o.start + space, text: o.text.slice(0, space) };
        const [from, to] = kin.wholeFirst ? [o, inner] : [inner, o];
        drafts.push({
          type: kin.relation,
          from,
          to,
          status: 'stated',
          confidence: kin.confidence,
          rule: 'name.begins-with',
          sentence,
        });
      }
    return drafts;
  }
}
