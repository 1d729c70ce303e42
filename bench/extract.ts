import type { Article } from '../src/article/article.js';
import { findArticles, readArticleFile } from '../src/article/read.js';
import { JisikError } from '../src/errors.js';

/**
 * Characters of title and body per second on one core, over the articles of JISIK_CORPUS (or of the folders named), beside the floor of
 * reading and decoding alone: on the first pass, while the engine still compiles the program, and once warm; by the clock, and by the
 * processor's own time, which other work on the machine hardly changes.
 *   JISIK_CORPUS=… npm run bench:extract [-- FOLDER…]     what the build made, as users run it
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

/** Seconds of the clock, and of the processor: on a busy machine only the second tells. */
async function timed<T>(job: () => Promise<T> | T): Promise<{ value: T; seconds: number; cpu: number }> {
  const begin = performance.now();
  const before = process.cpuUsage();
  const value = await job();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - begin) / 1000, cpu: (user + system) / 1e6 };
}

// The first pass fills the system's file cache, so that the floor is the work and not the disk.
await read();
const reading = await timed(read);
const articles = reading.value;
const characters = articles.reduce((sum, { title, body }) => sum + title.length + body.length, 0);

const built = new URL('../dist/extract/pipeline.js', import.meta.url).href;
const { createExtractor } = (await import(built)) as typeof import('../src/extract/pipeline.js');
const start = await timed(() => createExtractor());
const extractor = start.value;
for (const article of articles.slice(0, WARM_UP)) extractor.extract(article);
let slowest = { id: '', ms: 0 };
const pass = () => {
  for (const article of articles) {
    const begin = performance.now();
    extractor.extract(article);
    const ms = performance.now() - begin;
    if (ms > slowest.ms) slowest = { id: article.id, ms };
  }
};
const extracting = await timed(pass);
// A schedule that runs for days, or the second half of a large folder: the engine has compiled what there is to compile.
const again = await timed(pass);

const rate = (seconds: number): string => `${(characters / seconds / 1e6).toFixed(2)}M characters/s`;
const line = (what: string, { seconds, cpu }: { seconds: number; cpu: number }): void =>
  console.log(
    `${what.padEnd(27)} ${seconds.toFixed(2).padStart(6)} s  ${rate(seconds)}; processor ${cpu.toFixed(2)} s  ${rate(cpu)}`,
  );
console.log(`${articles.length} articles, ${(characters / 1e6).toFixed(2)}M characters, one core`);
line('reading and decoding alone', reading);
line('extraction, first pass', extracting);
line('extraction, warm', again);
console.log(
  `extraction takes ${(extracting.cpu / reading.cpu).toFixed(1)} times as long as the floor of reading and decoding`,
);
console.log(
  `${((1000 * extracting.seconds) / articles.length).toFixed(2)} ms an article; the slowest ${slowest.ms.toFixed(1)} ms (${slowest.id})`,
);
console.log(
  `the extractor is ready in ${(1000 * start.seconds).toFixed(0)} ms, processor ${(1000 * start.cpu).toFixed(0)} ms; memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`,
);
