import type { RelationType } from '../../ontology/types.js';
import { type DateMention, findDates } from '../../text/dates.js';
import { type Amount, findAmounts } from '../../text/numbers.js';
import type { Draft } from './draft.js';

/** Relations that money belongs to, and those that a day belongs to. */
const MONEY: ReadonlySet<RelationType> = new Set([
  'INVESTS_IN',
  'ACQUIRES',
  'SUPPLIES',
  'PARTNERS_WITH',
  'OPERATES_IN',
]);
const DAYS: ReadonlySet<RelationType> = new Set([
  'INVESTS_IN',
  'ACQUIRES',
  'PARTICIPATES_IN',
  'ORGANIZES',
  'LOCATED_IN',
  'DEVELOPS',
  'PUBLISHES',
  'PARTNERS_WITH',
]);
/** A day on which something was said, not done ("30일 밝혔다"). */
const SAID =
  /^(?:\s?\([^)]*\))?\s?(?:오전|오후)?\s?(?:밝혔|전했|말했|알렸|공시|보도|발표했다고|업계|관련업계|재계|통신업계|에\s따르면)/;
const REACH = 60;

/** What a fact's sentence says beside it: the amount and the date closest before the verb, as printed and normalised. */
export function propertiesOf(draft: Draft, publishedAt: string | null): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  const { sentence } = draft;
  const limit = draft.verbAt === undefined ? sentence.text.length : draft.verbAt - sentence.start;
  if (MONEY.has(draft.type)) {
    const amounts = amountsIn(sentence.text);
    const amount = closest(amounts, limit, draft.verbAt !== undefined);
    if (amount) {
      found.amount = amount.text;
      found.amountValue = amount.value;
      found.amountCurrency = amount.currency;
    }
  }
  if (DAYS.has(draft.type) && dated(draft)) {
    const days = daysIn(sentence.text, publishedAt);
    const day = closest(days, limit, draft.verbAt !== undefined);
    if (day) {
      found.date = day.text;
      found.dateValue = day.value;
    }
  }
  return found;
}

/** Facts of one sentence come one after the other. */
let last: { readonly text: string; readonly publishedAt: string | null; readonly days: readonly DateMention[] } | null =
  null;

let lastAmounts: { readonly text: string; readonly amounts: readonly Amount[] } | null = null;

/** The amounts of a sentence, each once. */
function amountsIn(text: string): readonly Amount[] {
  if (lastAmounts?.text !== text) {
    const amounts = findAmounts(text).filter((a, i, all) => !converts(a, all[i - 1], text));
    lastAmounts = { text, amounts };
  }
  return lastAmounts.amounts;
}

/** The days of a sentence on which something was done. */
function daysIn(text: string, publishedAt: string | null): readonly DateMention[] {
  if (last?.text !== text || last.publishedAt !== publishedAt) {
    const days = findDates(text, publishedAt).filter((d) => !SAID.test(text.slice(d.end, d.end + 14)));
    last = { text, publishedAt, days };
  }
  return last.days;
}

/** The last one before the verb and near it; without a verb, the only one. */
function closest<T extends Amount | DateMention>(all: readonly T[], limit: number, verb: boolean): T | null {
  if (!verb) return all.length === 1 ? all[0]! : null;
  const before = all.findLast((x) => x.end <= limit);
  return before && limit - before.end <= REACH ? before : null;
}

/** True for an amount that only gives the one before it in other money ("40억 달러(약 5조 7000억 원)"). */
function converts(amount: Amount, before: Amount | undefined, text: string): boolean {
  return (
    before !== undefined &&
    /^\s?\((?:한화\s|우리\s돈\s)?(?:약\s)?(?:한화\s)?$/.test(text.slice(before.end, amount.start))
  );
}

/** A thing that is somebody's by its name alone has no day, nor has a body or place where it lies. */
function dated({ type, from, verbAt, sentence }: Draft): boolean {
  if (type === 'LOCATED_IN') return from.entity.type === 'Event';
  return type !== 'DEVELOPS' || verbAt !== undefined || sentence.kind === 'head';
}
