/**
 * Counts how news uses names that nobody listed: in how many articles a rule with strong cues finds a name (a firm's legal form, a
 * person's title, the kind of thing beside quotation marks), against those in which the word stands at all. Prints the rows of
 * lexicon/words/seen.tsv: names that are nearly always meant where they stand, and words that hardly ever are.
 *
 *   npx tsx scripts/lexicon/seen-names.ts <folder of articles> [--without <folder of articles kept for evaluation>]
 *
 * Only counts are kept, no text. Names of the lexicon are left out: their rows say what they are.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { findArticles, readArticleFile } from '../../src/article/read.js';
import { loadWords } from '../../src/extract/mentions/words.js';
import { createExtractor } from '../../src/extract/pipeline.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { cuts } from '../../src/text/josa.js';

/** Rules that go by lists of counts, by the same article or by the name's own ending say nothing of how the name is used. */
const NO_CUE = /^(?:seen|propagated|lexicon|head|place|work|unit)/;
/** Least articles with cues, and least share of the articles in which the word stands. */
const TRUSTED = { articles: 3, share: 0.5 };
const PEOPLE = { articles: 4, share: 0.6 };
/** A word in at least so many articles that is found in at most this share of them is a word. */
const DOUBTED = { articles: 15, share: 0.12 };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { without: { type: 'string' } } });
const folder = positionals[0] ?? process.env.JISIK_CORPUS;
if (!folder) throw new Error('usage: seen-names.ts <folder of articles> [--without <folder>]');

const [extractor, lexicon, words] = await Promise.all([createExtractor(), loadLexicon(), loadWords()]);
const left = new Set(values.without ? (await findArticles([values.without])).map((file) => basename(file.path)) : []);

/** Name -> type -> articles with a cue. */
const cued = new Map<string, Map<string, number>>();
const texts: string[] = [];
for (const file of await findArticles([folder])) {
  if (left.has(basename(file.path))) continue;
  const { article } = await readArticleFile(file).catch(() => ({ article: null }));
  if (article?.language !== 'ko') continue;
  texts.push(`${article.title}\n${article.body}`);
  const here = new Set<string>();
  for (const { type, mentions, lexiconKey } of extractor.extract(article).entities)
    if (lexiconKey === null)
      for (const { text, rule } of mentions)
        if (!NO_CUE.test(rule) && /^[가-힣A-Za-z0-9&.+-]{2,}$/.test(text)) here.add(`${text}\t${type}`);
  for (const key of here) {
    const [name, type] = key.split('\t') as [string, string];
    const types = cued.get(name) ?? new Map<string, number>();
    cued.set(name, types.set(type, (types.get(type) ?? 0) + 1));
  }
}

const standing = new Map<string, number>();
for (const text of texts) {
  const here = new Set<string>();
  for (const [word] of text.matchAll(/[가-힣A-Za-z0-9&.+-]+/g))
    for (const { stem } of cuts(word)) if (cued.has(stem)) here.add(stem);
  for (const name of here) standing.set(name, (standing.get(name) ?? 0) + 1);
}

const rows: string[] = [];
for (const [name, types] of cued) {
  const all = standing.get(name) ?? 0;
  const [type, articles] = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  const share = Math.min(1, articles / all);
  const least = type === 'Person' ? PEOPLE : TRUSTED;
  const plain = words.common.has(name) || words.notHeads.has(name) || words.notNames.has(name);
  const trusted = articles >= least.articles && share >= least.share && name.length >= 3 && !plain;
  const doubted = type !== 'Person' && all >= DOUBTED.articles && share <= DOUBTED.share;
  if (lexicon.lookUp(name).length === 0 && (trusted || doubted))
    rows.push([name, type, articles, share.toFixed(2)].join('\t'));
}
process.stdout.write(`name\ttype\tarticles\tshare\n${rows.sort().join('\n')}\n`);
