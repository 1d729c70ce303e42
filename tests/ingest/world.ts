import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportGraph } from '../../src/export/jsonl.js';
import type { ArticleExtractor } from '../../src/ingest/extract-file.js';
import { type IngestOptions, ingest } from '../../src/ingest/ingest.js';
import type { IngestReport } from '../../src/ingest/report.js';
import type { GraphStore } from '../../src/store/store.js';
import { grammarExtractor } from './grammar-extractor.js';

export interface ArticleText {
  readonly id?: string;
  readonly body: string;
  /** 'YYYY-MM-DD HH:MM' */
  readonly publishedAt?: string;
  readonly crawledAt?: string;
}

/** A folder of articles that a test changes and ingests. */
export class World {
  private constructor(
    readonly folder: string,
    private readonly extractor: ArticleExtractor,
  ) {}

  static async create(extractor: ArticleExtractor = grammarExtractor(), under = tmpdir()): Promise<World> {
    const parent = await mkdtemp(path.join(under, 'jisik-world-'));
    const folder = path.join(parent, 'articles');
    await mkdir(folder);
    return new World(folder, extractor);
  }

  async put(file: string, { id, body, publishedAt = '2025-03-01 09:00', crawledAt }: ArticleText): Promise<void> {
    const lines = ['---', `id: ${id ?? file}`, 'title: 시험 기사', `published_at: ${publishedAt}`];
    if (crawledAt) lines.push(`crawled_at: ${crawledAt}`);
    await writeFile(path.join(this.folder, `${file}.md`), `${[...lines, '---', '', body].join('\n')}\n`);
  }

  async write(name: string, bytes: string | Uint8Array): Promise<void> {
    await writeFile(path.join(this.folder, name), bytes);
  }

  async remove(file: string): Promise<void> {
    await rm(path.join(this.folder, `${file}.md`), { force: true });
  }

  ingest(store: GraphStore, options: Partial<IngestOptions> = {}): Promise<IngestReport> {
    const now = () => new Date('2025-06-01T00:00:00Z');
    return ingest({ store, paths: [this.folder], extractor: this.extractor, now, ...options });
  }

  async destroy(): Promise<void> {
    await rm(path.dirname(this.folder), { recursive: true, force: true });
  }
}

/** The canonical export as one text. */
export async function exported(store: GraphStore): Promise<string> {
  const reader = await store.reader();
  try {
    let text = '';
    for await (const piece of exportGraph(reader)) text += piece;
    return text;
  } finally {
    await reader.close();
  }
}

/** Rows of a read statement. */
export async function rowsOf(
  store: GraphStore,
  statement: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const reader = await store.reader();
  try {
    return (await reader.read(statement)).rows;
  } finally {
    await reader.close();
  }
}
