import type { Context } from './annotator.js';
import type { Candidate } from './candidate.js';

const LEAST = 0.6;

/** Chooses among overlapping candidates, by sentence: the surer one, the longer one at like confidence. */
export function resolve(context: Context): Candidate[][] {
  const supported = supportedRows(context);
  return context.found.map((row) => {
    const ranked = row
      .filter((c) => (c.ambiguous ? supported.has(c.row!) : c.confidence >= LEAST))
      .map((c) => ({ c, rank: (c.ambiguous ? 0.7 : c.confidence) + 0.025 * Math.min(14, c.end - c.start) }))
      .sort(
        (a, b) =>
          b.rank - a.rank ||
          b.c.end - b.c.start - (a.c.end - a.c.start) ||
          a.c.start - b.c.start ||
          (a.c.type < b.c.type ? -1 : 1),
      );
    const kept: Candidate[] = [];
    for (const { c } of ranked) if (!kept.some((k) => k.start < c.end && k.end > c.start)) kept.push(c);
    return kept.sort((a, b) => a.start - b.start);
  });
}

/** Rows of the lexicon that an unambiguous form, or words beside an ambiguous one, speak for in this article. */
function supportedRows(context: Context): Set<NonNullable<Candidate['row']>> {
  const rows = new Set<NonNullable<Candidate['row']>>();
  for (const row of context.found)
    for (const c of row) if (c.row && !c.ambiguous && c.confidence >= LEAST) rows.add(c.row);
  return rows;
}
