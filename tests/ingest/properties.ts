import { readdir } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { verifyGraph } from '../../src/export/verify.js';
import { keptRuns, restoreRun } from '../../src/ingest/restore.js';
import { sync } from '../../src/ingest/sync.js';
import type { GraphStore } from '../../src/store/store.js';
import { fastFolder } from '../store/fast-folder.js';
import { Crash, crashingStore } from './crashing-store.js';
import { grammarExtractor } from './grammar-extractor.js';
import { type ArticleText, exported, World } from './world.js';

/**
 * Homonyms at several bodies, whose affiliation often arrives later than they do, one person whom the lexicon knows, conflicting
 * sizes and heads, relations that read both ways.
 */
const SENTENCES = [
  '김민수 한빛전자 대표가 말했다.',
  '김민수 가온 교수가 말했다.',
  '김민수 누리은행 대표가 말했다.',
  '이지은 한빛전자 대표가 말했다.',
  '김민수 씨도 왔다.',
  '김민수가 "오늘 날씨가 좋다" 이라고 했다.',
  '박서연 가온 장관이 말했다.',
  '박서연 가온 장관가 말했다.',
  '박서연 한빛전자 교수가 말했다.',
  '박서연가 "내일도 좋다" 이라고 했다.',
  '한빛전자가 미르를 개발했다.',
  '가온가 미르를 개발했다.',
  '미르의 크기는 70B이다.',
  '미르의 크기는 32B이다.',
  '가온와 한빛전자이 협력한다.',
  '한빛전자와 가온이 협력한다.',
  '누리은행와 가온이 협력한다.',
];

/** A long text of which neighbouring versions are copies and distant ones are not: chains of near-duplicates. */
export function wireText(version: number): string {
  const words = Array.from({ length: 60 }, (_, i) => `낱말${i < version * 4 ? `${i}바뀐` : i}`);
  return words.join(' ');
}

/** Small, so that entities cross it in both directions. */
const SUMS_FROM = 3;

/** More files than article ids: several files hold one article. */
const FILES = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6'];

export const anyArticle: fc.Arbitrary<ArticleText> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  body: fc
    .tuple(fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }), fc.option(fc.nat(6)))
    .map(([lines, version]) => (version === null ? lines : [...lines, wireText(version)]).join('\n')),
  publishedAt: fc.constantFrom('2025-03-01 09:00', '2025-03-02 09:00', '2025-04-01 00:00'),
  crawledAt: fc.constantFrom('2025-05-01 00:00', '2025-05-02 00:00'),
});

type Step =
  | { readonly do: 'put'; readonly file: string; readonly article: ArticleText }
  | { readonly do: 'remove'; readonly file: string }
  /** Reads some of the files, in this order, in steps of this size. */
  | { readonly do: 'ingest'; readonly files: string[]; readonly stepSize: number }
  | { readonly do: 'sync'; readonly stepSize: number }
  /** A sync that ends at its `write`th write (or at publishing), before or after the store took it. */
  | { readonly do: 'crash'; readonly stepSize: number; readonly write: number; readonly taken: boolean }
  /** Goes back to the end of a run, so many before the last; where the store keeps none, nothing. */
  | { readonly do: 'restore'; readonly back: number };

const file = fc.constantFrom(...FILES);
const stepSize = fc.constantFrom(1, 2, 1000);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('put' as const), file, article: anyArticle }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), file }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('ingest' as const), files: fc.shuffledSubarray(FILES), stepSize }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sync' as const), stepSize }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      stepSize: fc.constantFrom(1, 2),
      write: fc.nat(4),
      taken: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), back: fc.nat(3) }) },
);

export interface StoreMaker {
  /** An empty store. */
  make(): Promise<{ readonly store: GraphStore; remove(): Promise<void> }>;
}

/**
 * Whatever was added, changed, deleted, renamed, read again or cut off, in whatever order and steps: after a `sync` the canonical
 * export is the one of a store that saw the final folder only. Throws fast-check's report otherwise.
 *
 * @param atLeast histories however long they take
 * @param milliseconds beyond these no further history is begun after so long
 * @returns the number of histories that were gone through
 */
export async function incrementalEqualsRebuild(
  stores: StoreMaker,
  runs: number,
  atLeast = runs,
  milliseconds = 0,
): Promise<number> {
  const end = performance.now() + milliseconds;
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (history) => {
      // Not fast-check's own limit, which would leave the last one running.
      if (count >= atLeast && performance.now() > end) return;
      const world = await World.create(grammarExtractor(['박서연']), fastFolder());
      const lived = await stores.make();
      let livedText: string;
      try {
        for (const one of history) await live(world, lived.store, one);
        await syncAll(world, lived.store, 1000);
        livedText = await exported(lived.store);
        await expectSound(lived.store);
      } finally {
        await lived.remove();
      }
      const rebuilt = await stores.make();
      try {
        await syncAll(world, rebuilt.store, 1000);
        const rebuiltText = await exported(rebuilt.store);
        if (livedText !== rebuiltText) throw new Error(difference(livedText, rebuiltText));
      } finally {
        await rebuilt.remove();
        await world.destroy();
      }
      count++;
    }),
    { numRuns: runs },
  );
  return count;
}

async function expectSound(store: GraphStore): Promise<void> {
  const reader = await store.reader();
  const { findings } = await verifyGraph({ reader });
  await reader.close();
  if (findings.length > 0) throw new Error(findings.map((one) => JSON.stringify(one)).join('\n'));
}

async function live(world: World, store: GraphStore, one: Step): Promise<void> {
  if (one.do === 'put') await world.put(one.file, one.article);
  else if (one.do === 'remove') await world.remove(one.file);
  else if (one.do === 'sync') await syncAll(world, store, one.stepSize);
  else if (one.do === 'crash') await crash(world, store, one);
  else if (one.do === 'restore') await restore(store, one.back);
  else {
    const there = new Set(await readdir(world.folder));
    const paths = one.files
      .filter((name) => there.has(`${name}.md`))
      .map((name) => path.join(world.folder, `${name}.md`));
    if (paths.length > 0) await world.ingest(store, { paths, stepSize: one.stepSize, storeSumsFrom: SUMS_FROM });
  }
}

async function restore(store: GraphStore, back: number): Promise<void> {
  const kept = store.history ? await keptRuns(store.history) : [];
  const id = kept[back]?.run;
  if (id) await restoreRun({ store, id, now: () => new Date('2025-06-01T00:00:00Z') });
}

async function crash(world: World, store: GraphStore, one: Extract<Step, { do: 'crash' }>): Promise<void> {
  try {
    await syncAll(world, crashingStore(store, one), one.stepSize);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    // Whole articles only, wherever it was.
    if ((await store.published()) !== null) await expectSound(store);
  }
}

async function syncAll(world: World, store: GraphStore, stepSize: number): Promise<void> {
  const now = () => new Date('2025-06-01T00:00:00Z');
  const extractor = grammarExtractor(['박서연']);
  await sync({ store, folder: world.folder, extractor, now, allowRetract: true, stepSize, storeSumsFrom: SUMS_FROM });
}

/** Lines that only one of two exports has. */
export function difference(lived: string, rebuilt: string): string {
  const [a, b] = [new Set(lived.split('\n')), new Set(rebuilt.split('\n'))];
  const only = (xs: Set<string>, ys: Set<string>, mark: string) =>
    [...xs].filter((line) => !ys.has(line)).map((line) => `${mark} ${line}`);
  return [...only(a, b, 'lived  '), ...only(b, a, 'rebuilt')].join('\n');
}
