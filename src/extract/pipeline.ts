import '../text/compile-at-once.js';
import type { Article } from '../article/article.js';
import { loadLexicon } from '../lexicon/load.js';
import { segment } from '../text/segment.js';
import { entityOf } from './entity.js';
import type { ExtractedEntity, ExtractedFigure, Extraction } from './extraction.js';
import { extractFacts } from './facts/facts.js';
import { extractFigures } from './facts/figures.js';
import { loadFrames } from './facts/frame-book.js';
import { makersIn } from './facts/known-maker.js';
import { linkByForm } from './links/known-by-form.js';
import { link } from './links/link.js';
import { findMentions } from './mentions/find.js';
import { loadWords } from './mentions/words.js';
import { extractQuotes } from './quotes/quotes.js';

/** Counts up whenever the same article may be read differently by the code (not by the lexicon, whose hash is added). */
const CODE_VERSION = 10;

export interface ExtractorOptions {
  /** Folders of the user's own lexicon rows, laid over jisik's in order; none by default. */
  readonly lexiconDirs?: readonly string[];
}

export interface Extractor {
  /** Of code, lexicon and frames, and of the user's own rows: the same version gives the same extractions. */
  readonly version: string;
  /** The same with no more of the user's rows than this article can feel: the same version, the same extraction of it. */
  versionOf(article: Pick<Article, 'title' | 'body'> | null): string;
  extract(article: Article): Extraction;
}

/** Reads the lexicon and makes an extractor. Throws JisikError `lexicon-row` or `lexicon-dir` (exit 2) on a broken overlay. */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const [lexicon, words] = await Promise.all([loadLexicon(options.lexiconDirs), loadWords()]);
  const own = `jisik-${CODE_VERSION}+${lexicon.version}+${loadFrames().version}`;
  const withRows = (rows: string): string => (rows === '' ? own : `${own}+${rows}`);
  const versionOf: Extractor['versionOf'] = (article) =>
    withRows(article && !lexicon.overlay.empty ? lexicon.overlay.versionOf(`${article.title}\n${article.body}`) : '');
  return {
    version: withRows(lexicon.overlay.version),
    versionOf,
    extract(article) {
      const doc = segment(article);
      const found = findMentions(doc, lexicon, words);
      const linked = linkByForm(link(found), lexicon);
      const figures = extractFigures(doc, linked);
      const entities = withParameters(linked, figures);
      const korean = article.language === 'ko';
      const facts = korean ? extractFacts(doc, entities, loadFrames(), makersIn(lexicon)) : [];
      const quotes = korean ? extractQuotes(doc, entities, facts) : [];
      return { extractor: versionOf(article), article: head(article), entities, facts, figures, quotes };
    },
  };
}

function withParameters(
  entities: readonly ExtractedEntity[],
  figures: readonly ExtractedFigure[],
): readonly ExtractedEntity[] {
  let stated: Map<string, string> | null = null;
  for (const { kind, entity, value } of figures)
    if (kind === 'parameters') {
      stated ??= new Map();
      stated.set(entity, value);
    }
  if (stated === null) return entities;
  return entities.map((e) => {
    const parameters = e.type === 'Model' && e.parameters === undefined ? stated.get(e.id) : undefined;
    return parameters === undefined ? e : entityOf({ ...e, parameters });
  });
}

function head(article: Article): Extraction['article'] {
  const { id, path, title, body, publishedAt, language, publisher, authors, url, crawledAt, contentHash, crawlerHash } =
    article;
  return { id, path, title, body, publishedAt, language, publisher, authors, url, crawledAt, contentHash, crawlerHash };
}
