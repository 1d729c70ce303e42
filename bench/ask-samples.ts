import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { CannedQuery } from '../src/query/catalogue/canned-query.js';
import type { GraphReader, Value } from '../src/store/store.js';

/** Real parameters of the graph, drawn by a seeded generator: half of the names are among the most mentioned, half are any. */
export interface Samples {
  of(query: CannedQuery): Record<string, Value>;
}

const FACTS = `MATCH (e:Entity)<-[:SUBJECT|OBJECT]-(k:Claim)
RETURN e.id AS id, e.type AS type, e.name AS name, count(k) AS facts
ORDER BY facts DESC, id`;
const DAYS =
  'MATCH (a:Article) WHERE a.publishedAt IS NOT NULL RETURN DISTINCT substring(a.publishedAt, 0, 10) AS day ORDER BY day';
const HEAD = 100;

export async function readSamples(reader: GraphReader, seed: number): Promise<Samples> {
  const random = xoroshiro128plus(seed);
  const entities = (await reader.read(FACTS)).rows as unknown as { id: string; type: string; name: string }[];
  const days = (await reader.read(DAYS)).rows.map(({ day }) => day as string);
  const any = <T>(from: readonly T[]): T => from[uniformInt(random, 0, from.length - 1)]!;
  const entity = (of: readonly string[]): { id: string; name: string } => {
    const fitting = entities.filter(({ type }) => of.length === 0 || of.includes(type));
    return any(uniformInt(random, 0, 1) === 0 ? fitting.slice(0, HEAD) : fitting);
  };
  return {
    of: ({ parameters }) => {
      const named = parameters.some(({ required, type }) => required && type === 'entity');
      return Object.fromEntries(
        parameters
          .filter(({ required, type, default: unset }) => required || (type === 'entity' && unset === null && !named))
          .map(({ name, type, of, choices }) => {
            if (type === 'entity') return [name, entity(of).id];
            if (type === 'date') return [name, any(days)];
            if (type === 'enum') return [name, any(choices).value];
            return [name, type === 'number' ? 100 : entity([]).name];
          }),
      );
    },
  };
}
