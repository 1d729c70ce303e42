import type { GraphReader } from '../store/store.js';
import { compareCodePoints } from './code-points.js';
import { exportStatement } from './export-statements.js';

type Counts = Readonly<Record<string, number>>;

/** What the graph holds, in numbers; the same JSON bytes from every store that holds the same graph. */
export interface Stats {
  readonly articles: number;
  /** Groups of copies count once. */
  readonly independentArticles: number;
  /** Of publication, ISO 8601; null when no article is dated. */
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  readonly languages: Counts;
  readonly entities: number;
  readonly entitiesByType: Counts;
  readonly mentions: number;
  /** Claims between two entities. */
  readonly facts: number;
  readonly factsByType: Counts;
  /** Stated parameter counts. */
  readonly figures: number;
  readonly claimsByStatus: Counts;
  readonly quotes: number;
  /** Typed edges: each stands for all claims of its type between its ends. */
  readonly relations: number;
  readonly relationsByType: Counts;
}

export async function stats(reader: Pick<GraphReader, 'read'>): Promise<Stats> {
  const { rows } = await reader.read(exportStatement('stats'));
  const { rows: periods } = await reader.read(exportStatement('period'));
  const counts = (kind: string, leave = ''): Counts => {
    const found = rows.filter((row) => row.kind === kind && row.type !== leave);
    const entries = found.map((row) => [row.type as string, row.count as number] as const);
    return Object.fromEntries(entries.filter(([, count]) => count > 0).sort(([a], [b]) => compareCodePoints(a, b)));
  };
  const languages = counts('articles');
  const entitiesByType = counts('entities');
  const factsByType = counts('claims', 'PARAMETERS');
  const relationsByType = counts('relations');
  return {
    articles: sum(languages),
    independentArticles: sum(counts('sources')),
    firstPublished: (periods[0]?.first ?? null) as string | null,
    lastPublished: (periods[0]?.last ?? null) as string | null,
    languages,
    entities: sum(entitiesByType),
    entitiesByType,
    mentions: sum(counts('mentions')),
    facts: sum(factsByType),
    factsByType,
    figures: counts('claims').PARAMETERS ?? 0,
    claimsByStatus: counts('statuses'),
    quotes: sum(counts('quotes')),
    relations: sum(relationsByType),
    relationsByType,
  };
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
