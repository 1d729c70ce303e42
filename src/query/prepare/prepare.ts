import type { GraphReader, Value } from '../../store/store.js';
import { shortestChains } from '../measures/chains.js';
import { relationsOf } from '../measures/of-generation.js';
import { brokers, central, communities, communityOf, Measured } from '../measures/rows.js';
import { changes } from './changes.js';
import type { Preparation } from './names.js';
import { weeks } from './weeks.js';

/** What a query's statement gets as `$prepared`, for the parameters given. Errors: those of the store. */
export async function prepare(
  name: Preparation,
  reader: GraphReader,
  parameters: Readonly<Record<string, Value>>,
): Promise<Value[]> {
  switch (name) {
    case 'central':
      return central(await Measured.of(reader), parameters);
    case 'brokers':
      return brokers(await Measured.of(reader), parameters);
    case 'communities':
      return communities(await Measured.of(reader), parameters);
    case 'community-of':
      return communityOf(await Measured.of(reader), parameters);
    case 'chains':
      return shortestChains(await relationsOf(reader), parameters);
    case 'changes':
      return changes(reader, parameters);
    case 'weeks':
      return weeks(reader, parameters);
  }
}
