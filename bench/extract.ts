import type { Article } from '../src/article/article.js';
import { findArticles, readArticleFile } from '../src/article/read.js';
import { JisikError } from '../src/errors.js';
import { createExtractor } from '../src/extract/pipeline.js';

/**
 * Characters of title and body per second on one core, over the articles of JISIK_CORPUS (or of the folders named), beside the floor of
 * reading and decoding alone.
 *   JISIK_CORPUS=… npm run bench:extract [-- FOLDER…]
 */
const folders = process.argv.length > 2 ? process.argv.slice(2) : [process.env.JISIK_CORPUS ?? ''].filter(Boolean);
if (folders.length === 0) {
  console.error('Set JISIK_CORPUS to a folder of articles, or name one.');
  process.exit(2);
}

const found = await findArticles(folders);
/** The first articles warm the compiler up; they are measured again with the rest. */
const WARM_UP = 200;

async function read(): Promise<Article[]> {
  const articles: Article[] = [];
  for (const one of found) {
    try {
      articles.push((await readArticleFile(one)).article);
    } catch (error) {
      if (!(error instanceof JisikError)) throw error;
    }
  }
  return articles;
}

async function timed<T>(job: () => Promise<T> | T): Promise<{ value: T; seconds: number }> {
  const begin = performance.now();
  const value = await job();
  return { value, seconds: (performance.now() - begin) / 1000 };
}

// The first pass fills the system's file cache, so that the floor is the work and not the disk.
await read();
const reading = await timed(read);
const articles = reading.value;
const characters = articles.reduce((sum, { title, body }) => sum + title.length + body.length, 0);

const start = await timed(() => createExtractor());
const extractor = start.value;
for (const article of articles.slice(0, WARM_UP)) extractor.extract(article);
let slowest = { id: '', ms: 0 };
const extracting = await timed(() => {
  for (const article of articles) {
    const begin = performance.now();
    extractor.extract(article);
    const ms = performance.now() - begin;
    if (ms > slowest.ms) slowest = { id: article.id, ms };
  }
});

const rate = (seconds: number): string => `${(characters / seconds / 1e6).toFixed(2)}M characters/s`;
console.log(`${articles.length} articles, ${(characters / 1e6).toFixed(2)}M characters, one core`);
console.log(`reading and decoding alone  ${reading.seconds.toFixed(2)} s  ${rate(reading.seconds)}`);
console.log(`extraction alone            ${extracting.seconds.toFixed(2)} s  ${rate(extracting.seconds)}`);
console.log(`both                        ${rate(reading.seconds + extracting.seconds)}`);
console.log(
  `${((1000 * extracting.seconds) / articles.length).toFixed(2)} ms an article; the slowest ${slowest.ms.toFixed(1)} ms (${slowest.id})`,
);
console.log(
  `the extractor is ready in ${(1000 * start.seconds).toFixed(0)} ms; memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`,
);
