import type { LexiconRow } from '../../lexicon/row.js';
import { type EntityType, entityTypeOf } from '../../ontology/types.js';
import { emptyList } from '../../text/empty-list.js';
import type { Candidate } from '../mentions/candidate.js';

/** A set of mentions that name one thing, while linking goes on. */
export interface Cluster {
  readonly key: string;
  type: EntityType;
  readonly mentions: Candidate[];
  lexiconKey: string | null;
  /** Of a person: the row that is meant. */
  row: LexiconRow | null;
}

/** The clusters of an article by their keys, made when first asked for. */
export class Clusters {
  readonly byKey = new Map<string, Cluster>();
  readonly inOrder: Cluster[] = [];

  of(key: string): Cluster {
    let cluster = this.byKey.get(key);
    if (cluster === undefined) {
      const type = entityTypeOf(key.slice(0, key.indexOf('\t')))!;
      cluster = { key, type, mentions: [], lexiconKey: null, row: null };
      this.byKey.set(key, cluster);
      this.inOrder.push(cluster);
    }
    return cluster;
  }
}

/** The clusters of a type that have mentions; none where there are not two. */
export function severalOf(clusters: readonly Cluster[], type: EntityType): readonly Cluster[] {
  let first: Cluster | null = null;
  let all: Cluster[] | null = null;
  for (const cluster of clusters) {
    if (cluster.type !== type || cluster.mentions.length === 0) continue;
    if (all) all.push(cluster);
    else if (first) all = [first, cluster];
    else first = cluster;
  }
  return all ?? NONE;
}

const NONE = emptyList<Cluster>();
