import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Beside `src` and at its depth, so that the built files find `cypher/` and `lexicon/` as those of `dist` do. */
const OUT = 'dist-test';

/**
 * Jest's global setup: compiles `src` for the tests that run the command line as a process of its own, as users do. Only what
 * changed since the last time is compiled, and each file is replaced at once, so that two runs at a time do no harm.
 */
export default async function buildCli() {
  const names = await readdir(join(ROOT, 'src'), { recursive: true });
  const program = names.filter((name) => name.endsWith('.ts')).map((name) => compile(join('src', name), name));
  // What the processes of tests/torture/ need beside the program.
  await Promise.all([...program, compile('tests/ingest/grammar-extractor.ts', 'torture/grammar-extractor.ts')]);
}

/**
 * @param {string} from
 * @param {string} to
 */
async function compile(from, to) {
  const source = join(ROOT, from);
  const target = join(ROOT, OUT, to.replace(/\.ts$/, '.js'));
  const [now, then] = await Promise.all([stat(source), stat(target).catch(() => null)]);
  if (then && then.mtimeMs > now.mtimeMs) return;
  const { code } = await transform(await readFile(source, 'utf8'), {
    filename: source,
    sourceMaps: 'inline',
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
    swcrc: false,
  });
  await mkdir(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}`;
  await writeFile(draft, code);
  await rename(draft, target);
}
