import type { Document } from '../../text/document.js';
import type { Occurrence } from './occurrence.js';

/** How often the text must name a company again for the article to be about it. */
const NAMED_AGAIN = 2;

/** The company that the article is about: the first that its title names, named again in the text more than any other; null when none. */
export function mainCompany(doc: Document, rows: readonly (readonly Occurrence[])[]): Occurrence | null {
  const first = firstOfTitle(doc, rows);
  if (!first) return null;
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const { entity, field } of row)
      if (entity.type === 'Company' && field !== 'title') counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  const own = counts.get(first.entity.id) ?? 0;
  if (own < NAMED_AGAIN) return null;
  for (const n of counts.values()) if (n > own) return null;
  return first;
}

function firstOfTitle(doc: Document, rows: readonly (readonly Occurrence[])[]): Occurrence | null {
  for (const { field, index } of doc.sentences)
    if (field === 'title') for (const o of rows[index]!) if (o.entity.type === 'Company') return o;
  return null;
}
