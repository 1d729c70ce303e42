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
  await Promise.all(names.filter((name) => name.endsWith('.ts')).map(compile));
}

/** @param {string} name */
async function compile(name) {
  const source = join(ROOT, 'src', name);
  const target = join(ROOT, OUT, name.replace(/\.ts$/, '.js'));
  const [from, to] = await Promise.all([stat(source), stat(target).catch(() => null)]);
  if (to && to.mtimeMs > from.mtimeMs) return;
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
