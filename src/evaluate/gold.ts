import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EXIT, JisikError } from '../errors.js';
import { ENTITY_TYPES, RELATION_TYPES } from '../ontology/types.js';

const optional = z.boolean().optional();

const entity = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  mentions: z.array(z.string()).default([]),
  parameters: z.string().optional(),
  optional,
});

const fact = z.object({
  type: z.enum(RELATION_TYPES),
  from: z.string(),
  to: z.string(),
  status: z.enum(['stated', 'planned', 'former']).default('stated'),
  title: z.string().optional(),
  evidence: z.string().default(''),
  optional,
});

const quote = z.object({ speaker: z.string(), quote: z.string(), evidence: z.string().default('') });

const article = z.object({
  article: z.string(),
  entities: z.array(entity),
  facts: z.array(fact),
  quotes: z.array(quote),
});

/** What a careful reader finds in one article. What is `optional` neither helps nor hurts. */
export type GoldArticle = z.infer<typeof article>;
export type GoldEntity = z.infer<typeof entity>;
export type GoldFact = z.infer<typeof fact>;
export type GoldQuote = z.infer<typeof quote>;

/**
 * The annotations of a folder, one `.json` file per article, sorted by file name.
 * @throws JisikError `missing-file` (exit 3), `no-gold` (exit 4), `broken-gold` (exit 3)
 */
export async function loadGold(folder: string): Promise<GoldArticle[]> {
  const names = await readdir(folder).catch((cause) => {
    throw new JisikError('missing-file', EXIT.input, { path: folder }, { cause });
  });
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
  if (files.length === 0) throw new JisikError('no-gold', EXIT.notFound, { path: folder });
  return Promise.all(files.map((name) => loadOne(join(folder, name))));
}

async function loadOne(path: string): Promise<GoldArticle> {
  try {
    return article.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    const reason = issue ? `${issue.path.join('.')}: ${issue.message}` : (cause as Error).message;
    throw new JisikError('broken-gold', EXIT.input, { path, reason }, { cause });
  }
}
