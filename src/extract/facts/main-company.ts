import type { Document } from '../../text/document.js';
import type { Occurrence } from './occurrence.js';

/** How often the text must name a company again for the article to be about it. */
const NAMED_AGAIN = 2;

/** The company that the article is about: the first that its title names, named again in the text more than any other; null when none. */
export function mainCompany(doc: Document, rows: readonly (readonly Occurrence[])[]): Occurrence | null {
  const counts = new Map<string, number>();
  let first: Occurrence | null = null;
  for (const sentence of doc.sentences)
    for (const o of rows[sentence.index]!) {
      if (o.entity.type !== 'Company') continue;
      if (o.field === 'title') first ??= o;
      else counts.set(o.entity.id, (counts.get(o.entity.id) ?? 0) + 1);
    }
  if (!first) return null;
  const own = counts.get(first.entity.id) ?? 0;
  return own >= NAMED_AGAIN && [...counts.values()].every((n) => n <= own) ? first : null;
}
