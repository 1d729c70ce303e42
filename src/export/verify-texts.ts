import { findArticles } from '../article/find.js';
import { readArticleFile } from '../article/read.js';
import { JisikError } from '../errors.js';
import type { ClaimNode, QuoteNode } from '../graph/model.js';
import type { Findings } from './findings.js';
import { parseSpan } from './verify-evidence.js';

/** Words that an article has to hold at a place. */
export interface PlacedWords {
  /** Of the claim, quote or mention. */
  readonly id: string;
  /** 'body:12-16' */
  readonly span: string;
  /** One of these. */
  readonly words: readonly string[];
}

export function wordsOfClaim(claim: ClaimNode): PlacedWords[] {
  const { id, field, start, end, sentence } = claim;
  const found = [
    { id, span: `${field}:${start}-${end}`, words: [sentence] },
    { id, span: claim.fromSpan, words: [claim.fromText] },
  ];
  if (claim.toSpan !== undefined) found.push({ id, span: claim.toSpan, words: [claim.toText ?? ''] });
  return found;
}

export function wordsOfQuote(quote: QuoteNode): PlacedWords[] {
  const { id, field } = quote;
  return [
    { id, span: `${field}:${quote.start}-${quote.end}`, words: [quote.text] },
    { id, span: `${field}:${quote.sentenceStart}-${quote.sentenceEnd}`, words: [quote.sentence] },
    { id, span: quote.speakerSpan, words: [quote.speakerText] },
  ];
}

/** Compares with the files. `byArticle`: words to look for; articles that are in no file are faults. */
export async function checkTexts(
  paths: readonly string[],
  byArticle: ReadonlyMap<string, readonly PlacedWords[]>,
  to: Findings,
): Promise<void> {
  const missing = new Set(byArticle.keys());
  for (const found of await findArticles(paths)) {
    const read = await readArticleFile(found).catch((error: unknown) => {
      if (error instanceof JisikError) return null;
      throw error;
    });
    const words = read && byArticle.get(read.article.id);
    if (!read || !words) continue;
    missing.delete(read.article.id);
    const texts: Readonly<Record<string, string>> = { title: read.article.title, body: read.article.body };
    for (const one of words) {
      const span = parseSpan(one.span);
      const there = span ? texts[span.field]!.slice(span.start, span.end) : '';
      to.checked('texts');
      to.expect(one.words.includes(there), 'texts', one.id, `${read.article.id} has "${there}" at ${one.span}`);
    }
  }
  for (const id of missing) to.add('texts', id, 'no file holds this article');
}
