/**
 * What jisik can work out for a query file that says `prepare:` in its header, because Cypher cannot: measures of the whole graph,
 * chains of relations, what runs changed, mentions of a period; or because a look at everything would take a store too long. The statement gets it as `$prepared`, a list.
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
  'single-source',
  'well-sourced',
  'doubtful',
  'new-facts',
  'unconnected',
  'quotes',
  'overview',
  'quality',
] as const;
export type Preparation = (typeof PREPARATIONS)[number];
