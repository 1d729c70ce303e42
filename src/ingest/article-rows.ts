import { createHash } from 'node:crypto';
import type {
  Evidence,
  ExtractedEntity,
  ExtractedFact,
  ExtractedFigure,
  ExtractedQuote,
  Extraction,
  Span,
} from '../extract/extraction.js';
import type { ArticleRows, LocalEntity } from '../graph/contribution.js';
import { entityId, entityKey } from '../graph/identity.js';
import type { ArticleNode, ClaimNode, QuoteNode } from '../graph/model.js';
import { signatureOf } from '../graph/signature.js';

/**
 * The rows of the graph that one extraction gives. Entities of the article that share type and key are one; a fact whose ends
 * are then the same says nothing and is left out.
 */
export function articleRows(extraction: Extraction): ArticleRows {
  const { article } = extraction;
  const { entities, indexOf } = localEntities(extraction);
  const claims = new Map<string, ArticleRows['claims'][number]>();
  const keep = (row: ArticleRows['claims'][number]) => {
    const other = claims.get(row.node.id);
    if (!other || better(row.node, other.node)) claims.set(row.node.id, row);
  };
  const publishedAt = article.publishedAt === null ? {} : { publishedAt: article.publishedAt };
  const name = (index: number) => entityId(entities[index]!.type, entities[index]!.key);
  for (const fact of extraction.facts) {
    const [from, to] = [indexOf.get(fact.from), indexOf.get(fact.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const id = hash('claim', article.id, fact.type, name(from), name(to), ...place(fact.evidence), span(fact.fromSpan));
    keep({ node: { id, article: article.id, ...factNode(fact, extraction), ...publishedAt }, from, to });
  }
  for (const figure of extraction.figures) {
    const from = indexOf.get(figure.entity);
    if (from === undefined) continue;
    const id = hash('claim', article.id, 'PARAMETERS', name(from), figure.value, span(figure.span));
    keep({ node: { id, article: article.id, ...figureNode(figure, extraction), ...publishedAt }, from, to: undefined });
  }
  const quotes = new Map<string, ArticleRows['quotes'][number]>();
  for (const quote of extraction.quotes) {
    const speaker = indexOf.get(quote.speaker);
    if (speaker === undefined) continue;
    const id = hash('quote', article.id, name(speaker), ...place(quote.span));
    const node = { id, article: article.id, ...quoteNode(quote, extraction), ...publishedAt };
    const other = quotes.get(id);
    if (!other || better(node, other.node)) quotes.set(id, { node, speaker });
  }
  return {
    article: articleNode(article),
    signature: signatureOf(article.body),
    entities,
    claims: [...claims.values()].sort((a, b) => (a.node.id < b.node.id ? -1 : 1)),
    quotes: [...quotes.values()].sort((a, b) => (a.node.id < b.node.id ? -1 : 1)),
  };
}

function articleNode(article: Extraction['article']): ArticleRows['article'] {
  const { id, path, title, contentHash, language } = article;
  const optional: Partial<ArticleNode> = {
    ...(article.url !== null && { url: article.url }),
    ...(article.publisher !== null && { publisher: article.publisher }),
    ...(article.publishedAt !== null && { publishedAt: article.publishedAt }),
    ...(article.crawledAt !== null && { crawledAt: article.crawledAt }),
    ...(article.crawlerHash !== null && { crawlerHash: article.crawlerHash }),
  };
  const authors = article.authors.map((author) => author.name);
  const authorEmails = article.authors.map((author) => author.email ?? '');
  return { id, path, title, ...optional, authors, authorEmails, contentHash, language };
}

function localEntities(extraction: Extraction): { entities: LocalEntity[]; indexOf: Map<string, number> } {
  const entities: (LocalEntity & { places: Span[] })[] = [];
  const byKey = new Map<string, number>();
  const indexOf = new Map<string, number>();
  for (const one of extraction.entities) {
    const key = entityKey(one.type, one.name, one.lexiconKey);
    const id = entityId(one.type, key);
    let index = byKey.get(id);
    const linked = one.lexiconKey !== null;
    const name = one.lexiconKey ?? one.name;
    if (index === undefined) {
      index = entities.length;
      byKey.set(id, index);
      entities.push({ type: one.type, key, name, linked, ...formsOf(one), surfaces: [], spans: [], places: [] });
    } else if (linked && !entities[index]!.linked) {
      entities[index] = { ...entities[index]!, name, linked, ...formsOf(one) };
    }
    const entity = entities[index]!;
    for (const mention of one.mentions) {
      if (!entity.surfaces.includes(mention.text)) entity.surfaces.push(mention.text);
      entity.places.push(mention);
    }
    indexOf.set(one.id, index);
  }
  return { entities: entities.map(({ places, ...entity }) => ({ ...entity, spans: ordered(places) })), indexOf };
}

function formsOf({ lexiconForms }: ExtractedEntity): Pick<LocalEntity, 'forms'> {
  return lexiconForms ? { forms: lexiconForms.join('|') } : {};
}

/** 'title:0-4', in text order, each once. */
function ordered(places: Span[]): string[] {
  const sorted = places.sort(
    (a, b) => (a.field === b.field ? 0 : a.field === 'title' ? -1 : 1) || a.start - b.start || a.end - b.end,
  );
  return [...new Set(sorted.map(span))];
}

function factNode(fact: ExtractedFact, extraction: Extraction): Omit<ClaimNode, 'id' | 'article'> {
  const { title, properties } = fact;
  const text = (name: string) => (typeof properties[name] === 'string' ? { [name]: properties[name] } : {});
  return {
    type: fact.type,
    status: fact.status,
    ...sentence(fact.evidence),
    fromText: textAt(extraction, fact.fromSpan),
    fromSpan: span(fact.fromSpan),
    fromCarried: fact.fromCarried,
    toText: textAt(extraction, fact.toSpan),
    toSpan: span(fact.toSpan),
    toCarried: fact.toCarried,
    rule: fact.rule,
    confidence: fact.confidence,
    ...(title !== undefined && { title }),
    ...text('amount'),
    ...(typeof properties.amountValue === 'number' && { amountValue: properties.amountValue }),
    ...text('item'),
    ...text('date'),
    ...text('dateValue'),
  };
}

/** The model is printed at its mention inside the sentence, else at its last one before the figure, else at its first. */
function figureNode(figure: ExtractedFigure, extraction: Extraction): Omit<ClaimNode, 'id' | 'article'> {
  const mentions = extraction.entities.find((one) => one.id === figure.entity)!.mentions;
  const before = mentions.filter((one) => one.field === figure.span.field && one.start <= figure.span.start);
  const from = mentions.find((one) => within(one, figure.evidence)) ?? before.at(-1) ?? mentions[0]!;
  return {
    type: 'PARAMETERS',
    status: 'stated',
    ...sentence(figure.evidence),
    fromText: textAt(extraction, from),
    fromSpan: span(from),
    fromCarried: !within(from, figure.evidence),
    toText: figure.printed,
    toSpan: span(figure.span),
    toCarried: !within(figure.span, figure.evidence),
    rule: figure.rule,
    confidence: figure.confidence,
    value: figure.value,
    number: figure.number,
  };
}

function quoteNode(quote: ExtractedQuote, extraction: Extraction): Omit<QuoteNode, 'id' | 'article'> {
  return {
    text: quote.quote,
    field: quote.span.field,
    start: quote.span.start,
    end: quote.span.end,
    sentence: quote.evidence.text,
    sentenceStart: quote.evidence.start,
    sentenceEnd: quote.evidence.end,
    speakerText: textAt(extraction, quote.speakerSpan),
    speakerSpan: span(quote.speakerSpan),
    rule: quote.rule,
    confidence: quote.confidence,
  };
}

function sentence(evidence: Evidence): Pick<ClaimNode, 'sentence' | 'field' | 'start' | 'end'> {
  return { sentence: evidence.text, field: evidence.field, start: evidence.start, end: evidence.end };
}

function textAt({ article }: Extraction, { field, start, end }: Span): string {
  return article[field].slice(start, end);
}

function span({ field, start, end }: Span): string {
  return `${field}:${start}-${end}`;
}

function place({ field, start, end }: Span): [string, number, number] {
  return [field, start, end];
}

function within(inner: Span, outer: Span): boolean {
  return inner.field === outer.field && inner.start >= outer.start && inner.end <= outer.end;
}

/** Of two rules that found the same, the surer, then the one whose row is smaller. */
function better(a: ClaimNode | QuoteNode, b: ClaimNode | QuoteNode): boolean {
  return a.confidence !== b.confidence ? a.confidence > b.confidence : JSON.stringify(a) < JSON.stringify(b);
}

function hash(kind: 'claim' | 'quote', ...parts: (string | number)[]): string {
  return `${kind}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}`;
}
