import type { Article } from '../../../src/article/article.js';
import type { ExtractedEntity, Mention } from '../../../src/extract/extraction.js';
import type { EntityType } from '../../../src/ontology/types.js';
import type { Document } from '../../../src/text/document.js';
import { segment } from '../../../src/text/segment.js';

/** A cut article with a title and a body, for tests that state the names themselves. */
export function documentOf(body: string, title = ''): Document {
  const article: Article = {
    id: 'test',
    path: 'test.md',
    title,
    body,
    publisher: null,
    authors: [],
    publishedAt: '2025-12-30T09:00:00+09:00',
    crawledAt: null,
    url: null,
    contentHash: '',
    crawlerHash: null,
    language: 'ko',
    warnings: [],
  };
  return segment(article);
}

/** Every occurrence of the names in title and body; a name written "한글=LATIN" has two forms. Longer names win. */
export function entitiesOf(doc: Document, names: Readonly<Record<string, EntityType>>): ExtractedEntity[] {
  const taken = { title: new Set<number>(), body: new Set<number>() };
  const rows = Object.entries(names).map(([key, type], index) => ({ key, type, index, forms: key.split('=') }));
  const mentions = new Map<string, Mention[]>(rows.map((r) => [r.key, []]));
  const forms = rows.flatMap((r) => r.forms.map((form) => ({ form, row: r })));
  forms.sort((a, b) => b.form.length - a.form.length);
  for (const { form, row } of forms)
    for (const field of ['title', 'body'] as const) {
      const text = doc.article[field];
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        if (taken[field].has(at) || taken[field].has(at + form.length - 1)) continue;
        for (let i = at; i < at + form.length; i++) taken[field].add(i);
        mentions
          .get(row.key)!
          .push({ field, start: at, end: at + form.length, text: form, rule: 'test', confidence: 1 });
      }
    }
  return rows
    .filter((r) => mentions.get(r.key)!.length > 0)
    .map((r) => ({
      id: `e${r.index + 1}`,
      type: r.type,
      name: r.forms[0]!,
      lexiconKey: null,
      mentions: mentions
        .get(r.key)!
        .sort((a, b) => (a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1)),
    }));
}
