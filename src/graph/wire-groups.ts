import { BAND_ROWS, BandIndex } from './band-index.js';
import { decodeSignature, SIGNATURE_SIZE } from './signature.js';

/** Two articles are copies when this share of their signatures agrees: about one word in twelve may differ. */
export const COPY_SIMILARITY = 0.6;
const MATCHES = Math.ceil(SIGNATURE_SIZE * COPY_SIMILARITY);
/** From this many new articles on, an index of bands is quicker than comparing with every article. */
const INDEX_FROM = 50;

interface Entry {
  readonly values: Uint16Array;
  group: string;
}

export interface Regrouping {
  /** Every article now there whose group lost or won a member. */
  readonly touched: ReadonlySet<string>;
  /** Those of them whose group has another name now, with that name; new articles are among them. */
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * The groups of near-identical articles: connected by pairs of copies, chains included, named after the smallest article id.
 * A function of the set of articles: `update` decides again only the groups that the given articles touch.
 */
export class WireGroups {
  private readonly entries = new Map<string, Entry>();
  private readonly members = new Map<string, Set<string>>();
  private bands: BandIndex | undefined;

  /** Puts back what was decided before. */
  restore(article: string, signature: string, group: string): void {
    this.entries.set(article, { values: decodeSignature(signature), group });
    this.join(article, group);
  }

  groupOf(article: string): string {
    return this.entries.get(article)?.group ?? article;
  }

  /** The groups of the articles that are not named after themselves. */
  copies(): Map<string, string> {
    const found = new Map<string, string>();
    for (const [article, { group }] of this.entries) if (group !== article) found.set(article, group);
    return found;
  }

  /** The articles of a group, itself included. */
  membersOf(group: string): Iterable<string> {
    return this.members.get(group) ?? [];
  }

  /** Takes articles out and puts articles in (a changed one does both). */
  update(removed: Iterable<string>, added: ReadonlyMap<string, string>): Regrouping {
    const before = new Map<string, string>();
    const touched = new Set<string>();
    const touch = (group: string) => {
      for (const member of this.membersOf(group)) touched.add(member);
    };
    for (const article of removed) {
      const entry = this.entries.get(article);
      if (!entry) continue;
      before.set(article, entry.group);
      touch(entry.group);
      this.leave(article, entry.group);
      this.entries.delete(article);
      touched.delete(article);
    }
    for (const gone of before.keys()) touched.delete(gone);
    if (added.size >= INDEX_FROM) this.buildIndex();
    for (const [article, signature] of added) {
      const entry = { values: decodeSignature(signature), group: article };
      this.entries.set(article, entry);
      this.bands?.add(article, entry.values);
    }
    const pairs: [string, string][] = [];
    for (const article of added.keys()) {
      touched.add(article);
      for (const other of this.copiesOf(article)) {
        pairs.push([article, other]);
        if (!added.has(other)) touch(this.entries.get(other)!.group);
      }
    }
    for (const article of touched) {
      if (added.has(article)) continue;
      for (const other of this.copiesOf(article)) pairs.push([article, other]);
    }
    return { touched, changed: this.regroup(touched, pairs, before, added) };
  }

  private regroup(
    touched: Set<string>,
    pairs: [string, string][],
    before: ReadonlyMap<string, string>,
    added: ReadonlyMap<string, string>,
  ): Map<string, string> {
    const parent = new Map([...touched].map((article) => [article, article]));
    const find = (article: string): string => {
      let root = article;
      while (parent.get(root) !== root) root = parent.get(root)!;
      parent.set(article, root);
      return root;
    };
    for (const [a, b] of pairs) {
      const [first, second] = [find(a), find(b)].sort();
      if (first !== second) parent.set(second!, first!);
    }
    const changed = new Map<string, string>();
    for (const article of touched) {
      const entry = this.entries.get(article)!;
      const old = before.get(article) ?? (added.has(article) ? undefined : entry.group);
      const group = find(article);
      this.leave(article, entry.group);
      entry.group = group;
      if (old !== group) changed.set(article, group);
    }
    for (const article of touched) this.join(article, this.entries.get(article)!.group);
    return changed;
  }

  private join(article: string, group: string): void {
    const set = this.members.get(group);
    if (set) set.add(article);
    else this.members.set(group, new Set([article]));
  }

  private leave(article: string, group: string): void {
    const set = this.members.get(group);
    if (set?.delete(article) && set.size === 0) this.members.delete(group);
  }

  private copiesOf(article: string): string[] {
    const { values } = this.entries.get(article)!;
    if (values.length === 0) return [];
    const found: string[] = [];
    for (const other of this.bands?.sharing(values) ?? this.entries.keys()) {
      if (other !== article && areCopies(values, this.entries.get(other)?.values)) found.push(other);
    }
    return found;
  }

  private buildIndex(): void {
    if (this.bands) return;
    this.bands = new BandIndex(this.entries.size * 2);
    for (const [article, { values }] of this.entries) this.bands.add(article, values);
  }
}

/** Exported for the tests and benchmarks. A pair that shares no band is no pair, so that with and without index agree. */
export function areCopies(a: Uint16Array, b: Uint16Array | undefined): boolean {
  if (!b || b.length !== a.length || a.length === 0) return false;
  let matches = 0;
  for (let i = 0; i < SIGNATURE_SIZE; i++) {
    if (a[i] === b[i]) matches++;
    else if (matches + SIGNATURE_SIZE - i - 1 < MATCHES) return false;
  }
  return matches >= MATCHES && sharesBand(a, b);
}

function sharesBand(a: Uint16Array, b: Uint16Array): boolean {
  for (let start = 0; start < SIGNATURE_SIZE; start += BAND_ROWS) {
    let same = true;
    for (let i = start; i < start + BAND_ROWS; i++) if (a[i] !== b[i]) same = false;
    if (same) return true;
  }
  return false;
}
