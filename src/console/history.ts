import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Lines kept, in memory and on disk. */
const MOST = 1000;

/** What was typed in this session and in those before, the latest last. A file that cannot be read or written costs the history only. */
export class History {
  private constructor(
    readonly lines: string[],
    private readonly file: string | null,
  ) {}

  /** `file`: one line each; null keeps nothing. */
  static async open(file: string | null): Promise<History> {
    const text = file === null ? '' : await readFile(file, 'utf8').catch(() => '');
    const lines = text.split('\n').filter((line) => line !== '');
    if (file !== null && lines.length > 2 * MOST) {
      await writeFile(file, `${lines.slice(-MOST).join('\n')}\n`, { mode: 0o600 }).catch(() => {});
    }
    return new History(lines.slice(-MOST), file);
  }

  /** A line that begins with a space, and one like the line before, is not kept. */
  async add(line: string): Promise<void> {
    const one = line.replaceAll('\n', ' ').trimEnd();
    if (one === '' || one.startsWith(' ') || one === this.lines.at(-1)) return;
    this.lines.push(one);
    if (this.lines.length > MOST) this.lines.shift();
    if (this.file === null) return;
    try {
      await mkdir(dirname(this.file), { recursive: true });
      await appendFile(this.file, `${one}\n`, { mode: 0o600 });
    } catch {
      // A home that is not writable is no reason to stop asking.
    }
  }
}
