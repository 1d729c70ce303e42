/**
 * Counts in how many articles each word stands (a word with a particle counts for itself and for what is left without it) and
 * prints those too common to be a name that only its surroundings suggest: the rows of lexicon/words/common.tsv.
 *
 *   npx tsx scripts/words/common.ts <folder of articles> [--share 0.0035]
 *
 * Left out: forms of the lexicon, and words of the shape of a very likely personal name.
 */
import { parseArgs } from 'node:util';
import { findArticles, readArticleFile } from '../../src/article/read.js';
import { nameScore } from '../../src/extract/mentions/person-name.js';
import { loadWords } from '../../src/extract/mentions/words.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { foldName } from '../../src/text/fold.js';
import { stripJosa } from '../../src/text/josa.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string', default: '0.0035' } },
});
const folder = positionals[0] ?? process.env.JISIK_CORPUS;
if (!folder) throw new Error('usage: common.ts <folder of articles> [--share 0.0035]');

const [lexicon, words, files] = await Promise.all([loadLexicon(), loadWords(), findArticles([folder])]);
const counts = new Map<string, number>();
let articles = 0;
for (const file of files) {
  const { article } = await readArticleFile(file);
  if (article.language !== 'ko') continue;
  articles++;
  const seen = new Set<string>();
  for (const [word] of article.body.matchAll(/(?<![가-힣A-Za-z0-9])[가-힣]{2,8}(?![A-Za-z0-9])/g)) {
    seen.add(word);
    const cut = stripJosa(word);
    if (cut && cut.stem.length >= 2) seen.add(cut.stem);
  }
  for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const least = Math.max(2, Math.ceil(articles * Number(values.share)));
const common = [...counts]
  .filter(([word, n]) => n >= least && word.length <= 6 && !lexicon.find(foldName(word)) && nameScore(words, word) < 3)
  .map(([word]) => word)
  .sort();
process.stdout.write(`word\n${common.join('\n')}\n`);
