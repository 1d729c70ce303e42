/**
 * The ledger's row for one file (`(:Source)`): what it held when it was last read. Not part of the canonical export.
 *
 * `loaded`: its article is in the graph. `shadowed`: another file has the same article id and wins (a file before what was loaded,
 * that before what was imported; then the latest `crawledAt`, the larger content hash, the smaller file name); it takes over when that one goes. `rejected`: no article could be read.
 */
export interface Source {
  /** Absolute path of the file; `extraction:…` of one that `load` brought, `import:…` of one that `importGraph` brought. */
  readonly id: string;
  /** As the user named it. */
  readonly path: string;
  readonly defaultId: string;
  readonly state: 'loaded' | 'shadowed' | 'rejected';
  /** SHA-256 (hex) over the bytes. */
  readonly fileHash: string;
  /** Version of the extractor and its lexicon. */
  readonly extractor: string;
  readonly article?: string;
  readonly contentHash?: string;
  readonly crawledAt?: string;
  /** MinHash signature, see `graph/signature.ts`; of loaded ones. */
  readonly signature?: string;
  /** Of rejected ones: the code of the error and its details as JSON. */
  readonly reason?: string;
}

/** Of two files with one article id: the one that holds the article comes first. */
export function bySeniority(a: Source, b: Source): number {
  return (
    remoteness(a.id) - remoteness(b.id) ||
    descending(a.crawledAt ?? '', b.crawledAt ?? '') ||
    descending(a.contentHash ?? '', b.contentHash ?? '') ||
    -descending(a.id, b.id)
  );
}

/** It can be read again from where it lies. */
export function isFile({ id }: Pick<Source, 'id'>): boolean {
  return remoteness(id) === 0;
}

function remoteness(id: string): number {
  return id.startsWith('import:') ? 2 : id.startsWith('extraction:') ? 1 : 0;
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
