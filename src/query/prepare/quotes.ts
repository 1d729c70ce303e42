import type { Value } from '../../store/store.js';
import { compare } from '../order.js';
import { perGeneration } from '../per-generation.js';

/** Who said what, the latest first. */
interface Quotes {
  readonly ids: readonly string[];
  /** The day of each, '' where there is none. */
  readonly days: readonly string[];
  /** The sentence of each, in small letters. */
  readonly sentences: readonly string[];
}

const QUOTES = `MATCH (e:Entity)-[:SAID]->(q:Quote)<-[:REPORTS]-(a:Article)
RETURN q.id AS id, coalesce(a.publishedAt, '') AS at, a.id AS article, q.start AS start, q.sentence AS sentence`;

const COLUMNS = '\0';

/** The quotes of a generation, as columns of text. */
export const quotesOf = perGeneration<Quotes>(
  {
    name: 'quotes',
    version: 1,
    codec: {
      encode: ({ ids, days, sentences }) =>
        Buffer.from([ids, days, sentences].map((column) => column.join('\n')).join(COLUMNS)),
      decode(content) {
        if (content.length === 2 * COLUMNS.length) return { ids: [], days: [], sentences: [] };
        const [ids, days, sentences] = content
          .toString()
          .split(COLUMNS)
          .map((column) => column.split('\n'));
        return ids && days?.length === ids.length && sentences?.length === ids.length ? { ids, days, sentences } : null;
      },
    },
  },
  async (reader) => {
    const rows = (await reader.read(QUOTES)).rows as unknown as {
      id: string;
      at: string;
      article: string;
      start: number;
      sentence: string;
    }[];
    rows.sort(
      (a, b) => compare(b.at, a.at) || compare(a.article, b.article) || a.start - b.start || compare(a.id, b.id),
    );
    return {
      ids: rows.map(({ id }) => id),
      days: rows.map(({ at }) => at.slice(0, 10)),
      sentences: rows.map(({ sentence }) => sentence.toLowerCase().replace(/[\n\0]/g, ' ')),
    };
  },
);

/** Ids of the quotes whose sentence holds `topic`, whatever the case of its letters, from `since` to `until` (null: no bound). */
export function quotes({ ids, days, sentences }: Quotes, parameters: Readonly<Record<string, Value>>): Value[] {
  const [since, until] = [parameters.since as string | null, parameters.until as string | null];
  const topic = (parameters.topic as string).toLowerCase();
  const found: string[] = [];
  for (let i = 0; i < ids.length && found.length < (parameters.limit as number); i++) {
    const day = days[i]!;
    if ((since && day < since) || (until && (day === '' || day > until))) continue;
    if (sentences[i]!.includes(topic)) found.push(ids[i]!);
  }
  return found;
}
