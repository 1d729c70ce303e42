import type { Value } from '../../store/store.js';
import type { CannedQuery, Parameter } from '../catalogue/canned-query.js';
import type { Reading } from './reading.js';
import type { Word } from './words.js';

const UNUSED_VALUE = 1.5;
/** Rows of an answer that are counted. */
const COUNTED = 10_000;
/** A period that reaches to this day ('this year'), of a query that knows no dates. */
const UNUSED_PRESENT = 0.6;

const asksHowMany = ({ meaning }: Word): boolean => meaning?.concepts.includes('howmany') ?? false;

/** Gives days, numbers and free text to the parameters that take them, into `given`; how many were used, and what the others weigh against the query. */
export function fillValues(
  query: CannedQuery,
  reading: Reading,
  given: Record<string, Value>,
): { used: number; unused: number } {
  let used = 0;
  let unused = 0;
  const give = (value: Value | null, fits: (parameter: Parameter) => boolean, weight = UNUSED_VALUE): void => {
    if (value === null) return;
    const parameter = query.parameters.find(fits);
    if (parameter) {
      given[parameter.name] = value;
      used++;
    } else unused += weight;
  };
  const takes = (one: Parameter): boolean => one.type === 'number' && isShare(one) === reading.share;
  give(reading.minimum, (one) => takes(one) && one.bound === 'minimum');
  give(reading.maximum, (one) => takes(one) && one.bound === 'maximum');
  const { since = null, until = null } = reading.period ?? {};
  const here = since !== null && until !== null && since <= reading.today && reading.today <= until;
  const toCome = since !== null && since > reading.today && query.intents.flat().includes('plan');
  give(since, (one) => one.bound === 'since', toCome ? 0 : here ? UNUSED_PRESENT : UNUSED_VALUE);
  give(until, (one) => one.bound === 'until', here || toCome ? 0 : UNUSED_VALUE);
  give(reading.topic, (one) => one.type === 'text');
  if (reading.limit !== null) given.limit = reading.limit;
  // '기사가 몇 건': all of them, or what is counted is the page.
  else if (listsArticles(query) && reading.words.some(asksHowMany)) given.limit = COUNTED;
  return { used, unused };
}

/** Not those that rank names by their articles. */
function listsArticles({ intents }: CannedQuery): boolean {
  const concepts = intents.flat();
  return concepts.includes('article') && !concepts.includes('most');
}

/** True for a number between 0 and 1, as its default shows: a confidence, no count. */
const isShare = ({ default: usual }: Parameter): boolean => typeof usual === 'number' && usual <= 1;
