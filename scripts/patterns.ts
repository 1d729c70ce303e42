import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';

/**
 * Checks every regular expression of `src` for input on which it takes more than linear time.
 *   npx tsx scripts/patterns.ts     checks those that `tests/patterns/good.txt` does not list, and lists them
 * A pattern that is only asked of short input says so beside itself: `// Bounded: …`.
 */
const SRC = fileURLToPath(new URL('../src/', import.meta.url));
export const LISTED = fileURLToPath(new URL('../tests/patterns/good.txt', import.meta.url));

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `text/dates.ts:12`, or the file that built it. */
  readonly place: string;
  /** What it is asked of is bounded, as a comment beside it says. */
  readonly bounded: boolean;
}

/** The literals of `src`. */
export function literals(): Pattern[] {
  const found: Pattern[] = [];
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(`${SRC}${name}`, 'utf8');
    const lines = text.split('\n');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line;
        const written = node.getText();
        const slash = written.lastIndexOf('/');
        found.push({
          source: written.slice(1, slash),
          flags: written.slice(slash + 1),
          place: `${name}:${line + 1}`,
          bounded: saysBounded(lines, line),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** A comment on the line, or in the comment that ends up to two lines above (a declaration may break behind its `=`). */
function saysBounded(lines: readonly string[], line: number): boolean {
  if (/\/\/.*Bounded: /.test(lines[line]!)) return true;
  let at = line - 1;
  if (/=\s*$|\($/.test(lines[at] ?? '')) at--;
  for (; at >= 0 && /^\s*(?:\/\/|\/?\*)/.test(lines[at]!); at--) if (/Bounded: /.test(lines[at]!)) return true;
  return false;
}

/** What `load` builds with `new RegExp`, and every pattern in what it returns. The modules must not have been loaded before. */
export async function built(load: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  const note = (pattern: RegExp): RegExp => {
    const frame = (new Error().stack ?? '').split('\n').find((line) => /[/\\]src[/\\].*\.ts/.test(line));
    const place = /[/\\]src[/\\](.*?\.ts)/.exec(frame ?? '')?.[1]?.replaceAll('\\', '/') ?? 'built';
    // No comment can stand beside what is put together; what facts and names are read from is a sentence, and `slowest` tries that.
    found.push({ source: pattern.source, flags: pattern.flags, place, bounded: place.startsWith('extract/') });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args, as) => note(Reflect.construct(target, args, as)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Milliseconds of the checker for one pattern; what it has not decided by then is tried out. */
const TIMEOUT = 2_000;
/** Units of what is bounded: no sentence, name, question or header is longer (`segment` sees to that for sentences). */
const BOUND = 2_500;
/** Milliseconds that a pattern may take on a text of that length, whatever it is. */
const LIMIT = 100;

/** Units up to which a pattern is tried out that the checker cannot decide and nothing bounds: with quadratic time it would take seconds. */
const FAR = 50_000;

/** Why a pattern may take long; null when nothing is wrong with it. */
export function problemOf(pattern: Pattern): string | null {
  const found = checkSync(pattern.source, pattern.flags, { timeout: TIMEOUT });
  if (found.status === 'safe') return null;
  const attacks = attacksOn(pattern.source);
  // What facts and names are read from are sentences.
  const bounded = pattern.bounded || /^(?:extract\/|built$)/.test(pattern.place);
  if (found.status === 'vulnerable') {
    if (!pattern.bounded)
      return `${found.complexity.summary}: rewrite it, or say beside it what bounds its input ("// Bounded: …")`;
    const { pumps, suffix } = found.attack;
    attacks.push((size) => `${pumps.map((p) => p.prefix + repeat(p.pump, size / pumps.length)).join('')}${suffix}`);
  }
  const most = bounded ? BOUND : FAR;
  const ms = slowest(pattern, attacks, most);
  return ms < LIMIT ? null : `takes ${ms.toFixed(0)} ms on no more than ${most} units`;
}

type Attack = (size: number) => string;

const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / Math.max(1, piece.length)));

/** Texts made of the letters of a pattern, over and over: what makes it begin and go on in vain. */
function attacksOn(source: string): Attack[] {
  const pieces = [
    ...new Set(
      source
        .replace(/\(\?<\w+>|\(\?[:=!]|\(\?<[=!]|\{[\d,]+\}/g, '|')
        .replace(/\[\^[^\]]*\]|\\[wS]/g, '가')
        .replace(/\[\\?([^\]])[^\]]*\]/g, '$1')
        .replace(/\\s/g, ' ')
        .replace(/\\d/g, '1')
        .replace(/\\(?=.)/g, '')
        .split(/[|()?*+^$]/)
        .filter((piece) => piece !== ''),
    ),
  ].slice(0, 24);
  const runs = [
    ...pieces,
    ...pieces.map((piece, i) => piece + (pieces[i + 1] ?? ' ')),
    ...pieces.map((piece) => `${piece} `),
  ];
  const whole = pieces.join('');
  return [...runs, whole].flatMap((run): Attack[] => [
    (size) => repeat(run, size),
    (size) => `${whole}${repeat(run, size)}\u0000`,
  ]);
}

function slowest({ source, flags }: Pattern, attacks: readonly Attack[], longest: number): number {
  const pattern = new RegExp(source, flags.replace(/[gyd]/g, ''));
  let most = 0;
  // Small ones first: what explodes is seen before it hangs.
  for (const attack of attacks)
    for (const size of [25, 100, 400, BOUND, 10_000, FAR]) {
      if (size > longest) break;
      const text = attack(size).slice(0, size);
      let ms = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3 && ms >= LIMIT; round++) {
        const from = process.cpuUsage();
        pattern.test(text);
        const { user, system } = process.cpuUsage(from);
        ms = Math.min(ms, (user + system) / 1000);
      }
      most = Math.max(most, ms);
      if (most >= LIMIT) return most;
    }
  return most;
}

export function keyOf({ source, flags, bounded }: Pattern): string {
  const text = `${source}/${flags.replace(/[dg]/g, '')}/${bounded ? 'bounded' : ''}`;
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

export function listed(): Set<string> {
  return new Set(
    readFileSync(LISTED, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}

/** Modules that do something when they are loaded. */
const RUNS = /^cli\/|worker|-process|\/compile/;

/** Loads what builds patterns from its own lists, from the word lists and from the frames, and reads the articles of `seeds` with it. */
async function loadBuilders(): Promise<void> {
  const folders = /^(?:article|text|lexicon|ontology|extract|graph|query|console)\//;
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).sort())
    if (folders.test(name) && name.endsWith('.ts') && !RUNS.test(name)) await import(`../src/${name.slice(0, -3)}.js`);
  const { createExtractor } = await import('../src/extract/pipeline.js');
  const { findArticles, readArticleFile } = await import('../src/article/read.js');
  const extractor = await createExtractor();
  for (const found of await findArticles([fileURLToPath(new URL('../seeds/', import.meta.url))]))
    extractor.extract((await readArticleFile(found)).article);
}

/** Every pattern once. */
export async function patterns(): Promise<Pattern[]> {
  const all = new Map<string, Pattern>();
  const written = literals();
  const sources = new Set(written.map(({ source }) => source));
  // `matchAll` and `split` build copies of literals.
  for (const pattern of [...written, ...(await built(loadBuilders)).filter(({ source }) => !sources.has(source))])
    all.set(keyOf(pattern), pattern);
  return [...all.values()];
}

/** The patterns that may take long, with why; those in `known` are taken for linear, what is found so is added. */
export function check(all: readonly Pattern[], known: Set<string>): string[] {
  const wrong: string[] = [];
  for (const pattern of all) {
    if (known.has(keyOf(pattern))) continue;
    const problem = problemOf(pattern);
    if (problem === null) known.add(keyOf(pattern));
    else wrong.push(`src/${pattern.place}: /${pattern.source.slice(0, 120)}/${pattern.flags}: ${problem}`);
  }
  return wrong;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = await patterns();
  const keys = new Set(all.map(keyOf));
  const known = new Set([...listed()].filter((key) => keys.has(key)));
  const wrong = check(all, known);
  const head =
    '# The patterns that scripts/patterns.ts has found good: a hash of source, flags and whether they are bounded each.';
  writeFileSync(LISTED, `${[head, ...[...known].sort()].join('\n')}\n`);
  for (const line of wrong) console.log(line);
  console.log(`${keys.size} patterns, ${known.size} good`);
  if (wrong.length > 0) process.exitCode = 1;
}
