import type { ClaimNode, QuoteNode } from '../graph/model.js';
import { GraphReads } from '../ingest/read-graph.js';
import { loadOntology } from '../ontology/load.js';
import type { GraphReader } from '../store/store.js';
import { type CheckResult, type Finding, Findings } from './findings.js';
import { pagesOf, rowsOf } from './graph-pages.js';
import { checkClaim, checkQuote } from './verify-evidence.js';
import { checkSums } from './verify-sums.js';
import { checkTexts, type PlacedWords, wordsOfClaim, wordsOfQuote } from './verify-texts.js';

export interface VerifyOptions {
  readonly reader: Pick<GraphReader, 'read'>;
  /** Files and folders that hold the articles of the graph: then their texts are compared as well. */
  readonly articles?: readonly string[];
}

export interface VerifyReport {
  readonly sound: boolean;
  readonly faults: number;
  readonly checks: readonly CheckResult[];
  /** The first hundred of each check. */
  readonly findings: readonly Finding[];
}

/** Checks that the graph holds together: no fact without evidence, nothing dangling, no orphan, sums and spans that are right. */
export async function verifyGraph({ reader, articles }: VerifyOptions): Promise<VerifyReport> {
  const to = new Findings();
  const ids: Record<'Article' | 'Entity' | 'Claim' | 'Quote', string[]> = {
    Article: [],
    Entity: [],
    Claim: [],
    Quote: [],
  };
  const groups = new Map<string, string[]>();
  for (const { id, labels, wireGroup } of await rowsOf(reader, 'ids')) {
    for (const label of labels as string[]) if (label in ids) ids[label as keyof typeof ids].push(id as string);
    if (!(labels as string[]).includes('Article')) continue;
    const members = groups.get(wireGroup as string);
    if (members) members.push(id as string);
    else groups.set(wireGroup as string, [id as string]);
  }
  const words = articles ? new Map(ids.Article.map((id) => [id, [] as PlacedWords[]])) : undefined;
  for await (const rows of pagesOf(reader, 'claims', ids.Claim)) {
    for (const row of rows) {
      const claim = row.claim as unknown as ClaimNode;
      checkClaim(claim, row.articles as string[], row.subjects as string[], row.objects as string[], to);
      words?.get(claim.article)?.push(...wordsOfClaim(claim));
    }
  }
  for await (const rows of pagesOf(reader, 'quotes', ids.Quote)) {
    for (const row of rows) {
      const quote = row.quote as unknown as QuoteNode;
      checkQuote(quote, row.articles as string[], row.speakers as string[], to);
      words?.get(quote.article)?.push(...wordsOfQuote(quote));
    }
  }
  checkCopies(groups, to);
  const { relations } = loadOntology();
  const symmetric = new Set([...relations.values()].filter((one) => one.symmetric).map(({ name }) => name));
  await checkSums(reader, groups, ids.Entity, symmetric, to);
  await checkLedger(reader, ids.Article, to);
  if (articles && words) {
    await addMentions(reader, words);
    await checkTexts(articles, words, to);
  }
  const checks = to.results();
  const faults = checks.reduce((sum, one) => sum + one.faults, 0);
  return { sound: faults === 0, faults, checks, findings: to.list };
}

function checkCopies(groups: ReadonlyMap<string, readonly string[]>, to: Findings): void {
  for (const [group, members] of groups) {
    to.checked('copies');
    const [smallest] = members.toSorted();
    to.expect(group === smallest, 'copies', group, `its smallest member is ${smallest}`);
  }
}

/** A graph without a ledger was imported; then there is nothing to compare. */
async function checkLedger(
  reader: Pick<GraphReader, 'read'>,
  articles: readonly string[],
  to: Findings,
): Promise<void> {
  const sources = (await rowsOf(reader, 'sources')).map((row) => row.article as string);
  if (sources.length === 0) return;
  to.checked('ledger', sources.length);
  const loaded = new Set(sources);
  to.expect(loaded.size === sources.length, 'ledger', 'ledger', 'two files hold the same article');
  const there = new Set(articles);
  for (const id of loaded) to.expect(there.has(id), 'ledger', id, 'the ledger has it, the graph does not');
  for (const id of there) to.expect(loaded.has(id), 'ledger', id, 'the graph has it, the ledger does not');
}

async function addMentions(reader: Pick<GraphReader, 'read'>, words: Map<string, PlacedWords[]>): Promise<void> {
  const reads = new GraphReads(reader);
  const articles = [...words.keys()];
  for (let start = 0; start < articles.length; start += 500) {
    for (const { article, mentions } of await reads.contributions(articles.slice(start, start + 500))) {
      for (const { entity, spans, surfaces } of mentions) {
        const id = `${article} -[MENTIONS]-> ${entity}`;
        for (const span of spans) words.get(article)!.push({ id, span, words: surfaces });
      }
    }
  }
}
