import type { FileOutcome } from './extract-file.js';
import { bySeniority, type Source } from './source.js';

/** The files that were ever read, in memory, and what changed of them in this run. */
export class Ledger {
  private readonly byFile = new Map<string, Source>();
  private readonly byArticle = new Map<string, Set<string>>();
  private readonly stored: ReadonlySet<string>;
  private readonly dirty = new Set<string>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) this.set(source);
    this.stored = new Set(sources.map(({ id }) => id));
    this.dirty.clear();
  }

  get(file: string): Source | undefined {
    return this.byFile.get(file);
  }

  all(): Iterable<Source> {
    return this.byFile.values();
  }

  /** Articles in the graph with their signatures. */
  loaded(): Map<string, string> {
    const found = new Map<string, string>();
    for (const { state, article, signature } of this.byFile.values()) {
      if (state === 'loaded') found.set(article!, signature ?? '');
    }
    return found;
  }

  set(source: Source): void {
    this.forget(source.id);
    this.byFile.set(source.id, source);
    this.dirty.add(source.id);
    if (source.article === undefined) return;
    const files = this.byArticle.get(source.article);
    if (files) files.add(source.id);
    else this.byArticle.set(source.article, new Set([source.id]));
  }

  remove(file: string): void {
    this.forget(file);
    this.dirty.add(file);
  }

  /** The files that carry an article id, the one that should hold the article first. */
  rivals(article: string): Source[] {
    const files = [...(this.byArticle.get(article) ?? [])];
    return files.map((file) => this.byFile.get(file)!).sort(bySeniority);
  }

  /** What to write since the last call. */
  takeChanges(): { new: Source[]; changed: Source[]; removed: string[] } {
    const changes = { new: [] as Source[], changed: [] as Source[], removed: [] as string[] };
    for (const file of this.dirty) {
      const source = this.byFile.get(file);
      if (!source) changes.removed.push(file);
      else if (this.stored.has(file) || this.written.has(file)) changes.changed.push(source);
      else changes.new.push(source);
    }
    for (const file of this.dirty) this.written.add(file);
    this.dirty.clear();
    return changes;
  }

  private readonly written = new Set<string>();

  private forget(file: string): void {
    const old = this.byFile.get(file);
    if (old?.article !== undefined) this.byArticle.get(old.article)?.delete(file);
    this.byFile.delete(file);
  }
}

/** The ledger's row for what a file turned out to hold; who of several rivals is loaded is decided afterwards. */
export function sourceOf({ found, fileHash, extractor, rows, problem }: FileOutcome): Source {
  const known = { id: found.file, path: found.path, defaultId: found.defaultId, fileHash, extractor };
  if (!rows) {
    return { ...known, state: 'rejected', reason: JSON.stringify({ code: problem!.code, details: problem!.details }) };
  }
  const { article, signature } = rows;
  return {
    ...known,
    state: 'shadowed',
    article: article.id,
    contentHash: article.contentHash,
    ...(article.crawledAt !== undefined && { crawledAt: article.crawledAt }),
    signature,
  };
}
