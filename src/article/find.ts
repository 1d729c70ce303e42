import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { EXIT, JisikError } from '../errors.js';

/** A file that may hold an article. */
export interface FoundArticle {
  /** Absolute path to read from. */
  readonly file: string;
  /** As named by the user, joined with the place inside the folder; `/` between the parts. */
  readonly path: string;
  /** The path inside the folder named, or the bare file name when the file itself was named; NFC. */
  readonly defaultId: string;
}

/** What counts as an article inside a folder. A file that is named itself may end in anything. */
export const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt']);

export interface FindOptions {
  /** Takes what cannot be found or opened, so that the rest goes on; without it the first problem is thrown. */
  readonly onProblem?: (problem: JisikError) => void;
}

/**
 * Articles under the files and folders named: folders with their subfolders, hidden files and folders left out, symbolic links
 * followed once. Sorted by path; a file reached twice is one, at its real place.
 * @throws JisikError `missing-file`, `unreadable-file` (exit 3), `no-articles` (a folder without any, exit 4)
 */
export async function findArticles(paths: readonly string[], options: FindOptions = {}): Promise<FoundArticle[]> {
  const found = new Map<string, Candidate>();
  const problem = (error: JisikError) => {
    if (options.onProblem === undefined) throw error;
    options.onProblem(error);
  };
  const keep = (key: string, article: FoundArticle, linked: boolean) => {
    const other = found.get(key);
    if (other === undefined || compare({ article, linked }, other) < 0) found.set(key, { article, linked });
  };
  for (const named of paths) {
    try {
      const path = named.replace(/(?<=[^/])\/+$/, '');
      const file = resolve(path);
      const entry = await stat(file);
      if (entry.isDirectory()) {
        const inside = await filesBelow(file);
        const [real, shown] = [prefixOf(file), prefixOf(path)];
        for (const { key, path: inner, linked } of inside) {
          keep(key, { file: real + inner, path: shown + inner, defaultId: inner.normalize('NFC') }, linked);
        }
        if (inside.length === 0) problem(new JisikError('no-articles', EXIT.notFound, { path: named }));
      } else if (entry.isFile()) {
        keep(await realpath(file), { file, path, defaultId: basename(path).normalize('NFC') }, false);
      } else {
        problem(new JisikError('unreadable-file', EXIT.input, { path: named, reason: 'no regular file' }));
      }
    } catch (cause) {
      problem(cause instanceof JisikError ? cause : unreadable(named, cause));
    }
  }
  return [...found.values()].map(({ article }) => article).sort((a, b) => order(a.path, b.path));
}

/** A file below a folder; `linked` when a symbolic link leads there. */
interface Inner {
  /** Real path. */
  readonly key: string;
  /** Path inside the folder named. */
  readonly path: string;
  readonly linked: boolean;
}

/** Files below a folder. Links wait until every real folder is done, and no real folder is entered twice: loops end. */
async function filesBelow(folder: string): Promise<Inner[]> {
  const files: Inner[] = [];
  const seen = new Set<string>();
  let links: string[] = [];
  const enter = async (real: string, inner: string, linked: boolean): Promise<void> => {
    if (seen.has(real)) return;
    seen.add(real);
    const prefix = prefixOf(real);
    for (const entry of await readdir(real, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) await enter(prefix + entry.name, path, linked);
      else if (entry.isFile() && isArticleName(entry.name)) {
        files.push({ key: prefix + entry.name, path, linked });
      }
    }
  };
  await enter(await realpath(folder), '', false);
  while (links.length > 0) {
    const waiting = links.sort(order);
    links = [];
    for (const path of waiting) {
      const file = join(folder, path);
      const target = await stat(file).catch(() => null);
      if (target?.isDirectory()) await enter(await realpath(file), path, true);
      else if (target?.isFile() && isArticleName(path)) {
        files.push({ key: await realpath(file), path, linked: true });
      }
    }
  }
  return files;
}

function isArticleName(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && ARTICLE_EXTENSIONS.has(name.slice(dot).toLowerCase());
}

/** What comes before a name inside the folder; '' before one inside the current folder. */
function prefixOf(folder: string): string {
  return join(folder, '-').slice(0, -1);
}

interface Candidate {
  readonly article: FoundArticle;
  readonly linked: boolean;
}

/** Which of two ways to one file comes first: the real place, then the one that says most of where it lies. */
function compare(a: Candidate, b: Candidate): number {
  if (a.linked !== b.linked) return a.linked ? 1 : -1;
  const [one, other] = [a.article, b.article];
  return (
    other.defaultId.length - one.defaultId.length ||
    order(one.defaultId, other.defaultId) ||
    order(one.path, other.path)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unreadable(path: string, cause: unknown): JisikError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  if (reason === 'ENOENT' || reason === 'ENOTDIR')
    return new JisikError('missing-file', EXIT.input, { path }, { cause });
  return new JisikError('unreadable-file', EXIT.input, { path, reason }, { cause });
}
