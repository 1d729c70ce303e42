import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../../dist-test/', import.meta.url));

/** Runs a module's code in a process of its own, on what the build makes of `src`. */
function run(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' }).trim();
}

test('frames that the build has read are those of the files; others than those texts are read anew', () => {
  execFileSync(process.execPath, ['extract/compile.js'], { cwd: ROOT });
  const seen = run(`
    import { isDeepStrictEqual } from 'node:util';
    import { loadFrames } from '${ROOT}extract/facts/frame-book.js';
    import { readFrames } from '${ROOT}extract/facts/frame-files.js';
    import { FRAMES_FOLDER } from '${ROOT}extract/facts/frame-folder.js';
    import { readCompiled } from '${ROOT}compiled.js';
    const parsed = readFrames(FRAMES_FOLDER);
    const loaded = loadFrames();
    console.log(JSON.stringify({
      equal: isDeepStrictEqual(loaded, parsed),
      shared: [...loaded.verbs.values()].flat().every((v) => v.frames.every((f) => loaded.frames.includes(f))),
      stale: readCompiled('frames', ['other words'], []),
    }));
  `);
  expect(JSON.parse(seen)).toEqual({ equal: true, shared: true, stale: null });
});
