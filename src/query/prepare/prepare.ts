import type { GraphReader, Value } from '../../store/store.js';
import { factsOf } from '../facts.js';
import { shortestChains } from '../measures/chains.js';
import { relationsOf } from '../measures/of-generation.js';
import { brokers, central, communities, communityOf, Measured } from '../measures/rows.js';
import { readNames } from '../names/name-index.js';
import { changes } from './changes.js';
import { doubtful, newFacts, overview, singleSource, unconnected, wellSourced } from './facts.js';
import { mentions, mentionsOf, together, trending } from './mentions.js';
import type { Preparation } from './names.js';
import { quality } from './quality.js';
import { quotes, quotesOf } from './quotes.js';

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
    case 'mentions':
      return mentions(await mentionsOf(reader), parameters);
    case 'together':
      return together(await mentionsOf(reader), parameters);
    case 'trending':
      return trending(await mentionsOf(reader), parameters);
    case 'single-source':
      return singleSource(await factsOf(reader), await readNames(reader), parameters);
    case 'well-sourced':
      return wellSourced(await factsOf(reader), await readNames(reader), parameters);
    case 'doubtful':
      return doubtful(await factsOf(reader), await readNames(reader), parameters);
    case 'new-facts':
      return newFacts(await factsOf(reader), await readNames(reader), parameters);
    case 'unconnected':
      return unconnected(await factsOf(reader), await readNames(reader), await mentionsOf(reader), parameters);
    case 'quotes':
      return quotes(await quotesOf(reader), parameters);
    case 'overview':
      return overview(await readNames(reader), parameters);
    case 'quality':
      return quality(reader, parameters.finding);
  }
}
