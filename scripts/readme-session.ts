import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The session that each README shows is what the program prints: `npm run readme` runs its questions again and writes the answers,
 * a test compares them.
 */
const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const READMES = [
  { file: 'README.md', language: 'en' },
  { file: 'README.ko.md', language: 'ko' },
] as const;

const BLOCK = /(?<=```\n)\$ npm start\n[\s\S]*?(?=\n```)/;
const PROMPT = /^> (.*)$/gm;

/** The session block of a README. */
export function shownSession(file: string): string {
  const found = BLOCK.exec(readFileSync(join(ROOT, file), 'utf8'));
  if (!found) throw new Error(`${file} shows no session`);
  return found[0];
}

/** Puts the questions of a shown session to the program at `main`, on a new store of seeds/. */
export function realSession(shown: string, language: string, main: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'jisik-readme-'));
  const jisik = (args: readonly string[], input = ''): string => {
    const all = [main, ...args, '--store', `grafeo:${join(dir, 'graph')}`, '--lang', language];
    const { stdout, stderr } = spawnSync(process.execPath, all, { cwd: ROOT, input, encoding: 'utf8' });
    return `${stdout}${stderr}`.trimEnd();
  };
  try {
    const ingested = jisik(['ingest', 'seeds']).split('\n').slice(0, 2);
    const parts = [['$ npm start', ...ingested].join('\n')];
    let last = '';
    for (const [, line = ''] of shown.matchAll(PROMPT)) {
      // A command such as .evidence speaks of the answer before it.
      const before = line.startsWith('.') ? jisik(['console'], `${last}\n`) : '';
      const answer = jisik(['console'], line.startsWith('.') ? `${last}\n${line}\n` : `${line}\n`);
      parts.push(`> ${line}\n${answer.slice(before.length).trimStart()}`);
      if (!line.startsWith('.')) last = line;
    }
    return parts.join('\n\n');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: 'inherit' });
  for (const { file, language } of READMES) {
    const session = realSession(shownSession(file), language, join(ROOT, 'dist', 'cli', 'main.js'));
    const text = readFileSync(join(ROOT, file), 'utf8');
    writeFileSync(
      join(ROOT, file),
      text.replace(BLOCK, () => session),
    );
  }
}
