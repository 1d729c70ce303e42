/**
 * What jisik can work out for a query file that says `prepare:` in its header, because Cypher cannot: measures of the whole graph,
 * chains of relations, what runs changed, mentions of a period. The statement gets it as `$prepared`, a list.
 */
export const PREPARATIONS = [
  'central',
  'brokers',
  'communities',
  'community-of',
  'chains',
  'changes',
  'mentions',
  'together',
  'trending',
] as const;
export type Preparation = (typeof PREPARATIONS)[number];
