import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { READMES, realSession, shownSession } from '../../scripts/readme-session.js';
import { COMMAND_NAMES } from '../../src/cli/help/text.js';
import { EXIT } from '../../src/errors.js';
import { MAIN, ROOT } from './jisik.js';

/** How many entities and facts the seeds yield changes with every better rule; the README may lag a little behind. */
const withoutTotals = (session: string): string => session.replace(/^(Graph|그래프) .*$/m, '$1');

test.each(READMES)('$file shows what the program prints (npm run readme writes it anew)', ({ file, language }) => {
  const shown = shownSession(file);
  expect(shown.match(/^> /gm)!.length).toBeGreaterThanOrEqual(4);
  expect(withoutTotals(realSession(shown, language, MAIN))).toBe(withoutTotals(shown));
});

test.each(READMES)('$file names every command and exit code', ({ file }) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  for (const name of COMMAND_NAMES) expect(text).toContain(`jisik ${name}`);
  for (const code of Object.values(EXIT)) expect(text).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
});
