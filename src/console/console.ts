import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { ExitCode } from '../errors.js';
import type { Catalogue } from '../query/catalogue/canned-query.js';
import { loadCatalogue } from '../query/catalogue/load.js';
import { type GraphWords, readWords } from '../query/cypher/graph-words.js';
import { isCancelled } from './cancelled.js';
import { execute } from './execute.js';
import { History } from './history.js';
import { Session } from './session.js';
import type { SessionOptions } from './session-types.js';
import { textOf } from './texts.js';

export interface ConsoleStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly stderr: Writable;
}

export interface ConsoleOptions
  extends Pick<SessionOptions, 'store' | 'language' | 'now' | 'explain' | 'format' | 'open' | 'onInterrupt'> {
  readonly io: ConsoleStreams;
  readonly catalogue?: Catalogue;
  /** Where the lines typed on a terminal are kept; without it they are forgotten. */
  readonly historyFile?: string | null;
  /** Whether the terminal shows bold text. */
  readonly colours?: boolean;
}

const PIPE_WIDTH = 120;
const NARROWEST = 40;
/** Lines of a terminal that are not rows: the frame of a table, its title, the count, and the next question. */
const FRAME_LINES = 9;
const FEWEST_ROWS = 5;
const SHOWN_HISTORY = 20;
const INTERRUPTED = 130;

/**
 * The console: on a terminal prompts until `.quit`, Ctrl-C or Ctrl-D; else one question, query, Cypher statement or command per line of
 * stdin, with the exit code of the worst. Ctrl-C at the question ends it with 130, while something runs it ends only that. The store
 * stays open: closing it is the caller's.
 */
export async function startConsole(options: ConsoleOptions): Promise<ExitCode> {
  const { io, store, language, now, explain, open, onInterrupt } = options;
  const catalogue = options.catalogue ?? loadCatalogue();
  const interactive = io.stdin.isTTY === true && io.stdout.isTTY === true;
  const terminal = { input: io.stdin, output: io.stdout };
  const session: Session = new Session({
    store,
    catalogue,
    language,
    now,
    explain,
    ...(open ? { open } : {}),
    ...(options.format ? { format: options.format } : {}),
    output: {
      out: (text) => void io.stdout.write(text),
      err: (text) => void io.stderr.write(text),
      width: () => (interactive ? Math.max(NARROWEST, io.stdout.columns ?? 80) : PIPE_WIDTH),
      ...(interactive ? { page: () => Math.max(FEWEST_ROWS, (io.stdout.rows ?? 40) - FRAME_LINES) } : {}),
      ...(interactive && options.colours ? { strong: (text) => styleText('bold', text) } : {}),
    },
    ...(interactive
      ? {
          ...(onInterrupt ? { onInterrupt } : {}),
          choose: async (candidates) => (await import('./prompts.js')).promptCandidate(session, candidates, terminal),
          complete: async (query, given) =>
            (await import('./prompts.js')).promptParameters(session, query, given, terminal),
        }
      : {}),
  });
  for (const problem of catalogue.problems) io.stderr.write(`${textOf('broken', language, { ...problem })}\n`);
  try {
    if (!interactive) return await readLines(session, io.stdin);
    return await converse(session, await History.open(options.historyFile ?? null), io);
  } finally {
    await session.close();
  }
}

async function readLines(session: Session, stdin: Readable): Promise<ExitCode> {
  let worst: ExitCode = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const exit = await execute(session, line);
    if (exit === 'quit') break;
    if (exit > worst) worst = exit;
  }
  return worst;
}

async function converse(session: Session, history: History, io: ConsoleStreams): Promise<ExitCode> {
  const terminal = { input: io.stdin, output: io.stdout };
  const { promptLine, promptParameters, promptStatement } = await import('./prompts.js');
  session.say(textOf('welcome', session.language));
  // The names are wanted with the first key of a parameter, and with every question: read them while the person types.
  let words: GraphWords | null = null;
  const readAhead = async (): Promise<void> => {
    await session.names();
    words = await readWords(await session.reader());
  };
  readAhead().catch(() => {});
  for (;;) {
    let asking = true;
    try {
      const choice = await promptLine(session, history.lines, () => words, terminal);
      asking = false;
      let exit: ExitCode | 'quit';
      if ('query' in choice) {
        const { query } = choice;
        exit = await session.attempt(async () =>
          session.runQuery(query.name, await promptParameters(session, query, {}, terminal)),
        );
      } else {
        await history.add(choice.line);
        if (/^\.history\b/.test(choice.line)) {
          for (const line of history.lines.slice(-SHOWN_HISTORY)) session.say(line);
          continue;
        }
        const line = /^\.edit\b/.test(choice.line) ? await promptStatement(session, terminal) : choice.line;
        exit = await execute(session, line);
      }
      if (exit === 'quit') break;
    } catch (error) {
      if (!isCancelled(error)) throw error;
      // Ctrl-C in a parameter goes back to the question; at the question it leaves, as an interrupt; Ctrl-D is a plain goodbye.
      if (isClosed(error, io)) break;
      if (asking) {
        session.say(textOf('bye', session.language));
        return INTERRUPTED;
      }
    }
  }
  session.say(textOf('bye', session.language));
  return 0;
}

function isClosed(error: unknown, io: ConsoleStreams): boolean {
  return !/SIGINT/.test((error as Error).message) || io.stdin.readableEnded || io.stdin.destroyed;
}
