import { z } from 'zod';
import type { Extraction } from '../extract/extraction.js';
import { ENTITY_TYPES, RELATION_TYPES } from '../ontology/types.js';

const field = z.enum(['title', 'body']);
const span = z.object({ field, start: z.int().nonnegative(), end: z.int().positive() });
const evidence = span.extend({ text: z.string() });
const found = { rule: z.string(), confidence: z.number().min(0).max(1) };
const text = z.string().nullable();

const shape = z.object({
  extractor: z.string().min(1),
  article: z.object({
    id: z.string().min(1),
    path: z.string(),
    title: z.string(),
    body: z.string(),
    publishedAt: text,
    language: z.string(),
    publisher: text,
    authors: z.array(z.object({ name: z.string(), email: text })),
    url: text,
    crawledAt: text,
    contentHash: z.string().min(1),
    crawlerHash: text,
  }),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.enum(ENTITY_TYPES),
      name: z.string().min(1),
      lexiconKey: text,
      lexiconForms: z.array(z.string()).optional(),
      parameters: z.string().optional(),
      mentions: z.array(evidence.extend(found)).min(1),
    }),
  ),
  facts: z.array(
    z.object({
      type: z.enum(RELATION_TYPES),
      from: z.string(),
      to: z.string(),
      status: z.enum(['stated', 'planned', 'former']),
      ...found,
      evidence,
      fromSpan: span,
      toSpan: span,
      fromCarried: z.boolean(),
      toCarried: z.boolean(),
      title: z.string().optional(),
      properties: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  figures: z.array(
    z.object({
      entity: z.string(),
      kind: z.literal('parameters'),
      value: z.string(),
      number: z.number(),
      printed: z.string(),
      span,
      evidence,
      ...found,
    }),
  ),
  quotes: z.array(
    z.object({
      speaker: z.string(),
      quote: z.string(),
      span,
      evidence,
      speakerSpan: span,
      speakerCarried: z.boolean(),
      ...found,
    }),
  ),
});

/**
 * The extraction on one line of `jisik extract --json`, checked: nothing comes into the graph whose words do not stand where it
 * says they stand.
 *
 * @throws Error that says what is wrong and where
 */
export function readExtraction(line: string): Extraction {
  const parsed = shape.safeParse(JSON.parse(line));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new Error(`${path.join('.') || 'the line'}: ${message}`);
  }
  const extraction = parsed.data as Extraction;
  const { article, entities, facts, figures, quotes } = extraction;
  const printed = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...[...facts, ...figures, ...quotes].map((one) => one.evidence),
    ...quotes.map(({ span, quote }) => ({ ...span, text: quote })),
    ...figures.map((figure) => ({ ...figure.span, text: figure.printed })),
  ];
  for (const { field, start, end, text } of printed) {
    if (article[field].slice(start, end) !== text) throw new Error(`"${text}" is not at ${field}:${start}-${end}`);
  }
  return extraction;
}
