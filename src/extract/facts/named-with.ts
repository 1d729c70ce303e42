import type { Sentence } from '../../text/document.js';
import type { Occurrence } from './occurrence.js';

/** How many first letters two firms of one house share ("나래물산과 나래제약"). */
const SHARED = 2;

/**
 * Of firms listed behind a noun for a subsidiary, those that it speaks of: "자회사 누리로봇과 가온이" is sure of the first alone, unless
 * both bear one name. `owner`: the group, whose name the second may bear.
 */
export function namedWith(
  members: readonly Occurrence[],
  { text, start }: Sentence,
  owner?: Occurrence,
): readonly Occurrence[] {
  const [first, second] = members;
  if (!first || !second || members.length !== 2) return members;
  if (!/^(?:\([^)]*\))?['’]?(?:[와과]\s|(?<=\)),\s)/.test(text.slice(first.end - start))) return members;
  const head = second.text.slice(0, SHARED);
  const house = [first, ...(owner ? [owner] : [])].some((o) => o.text.startsWith(head));
  return house || (second.text.length > 4 && first.text.endsWith(second.text.slice(-4))) ? members : [first];
}
