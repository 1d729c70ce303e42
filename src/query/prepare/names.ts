/**
 * What jisik can work out for a query file that says `prepare:` in its header, because Cypher cannot: measures of the whole graph,
 * chains of relations, what runs changed, and days before a day. The statement gets it as `$prepared`, a list.
 */
export const PREPARATIONS = [
  'central',
  'brokers',
  'communities',
  'community-of',
  'chains',
  'changes',
  'weeks',
] as const;
export type Preparation = (typeof PREPARATIONS)[number];
