import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { ExitCode } from '../errors.js';
import type { Catalogue } from '../query/catalogue/canned-query.js';
import { loadCatalogue } from '../query/catalogue/load.js';
import type { Language } from '../query/language.js';
import type { Format } from '../query/render.js';
import type { GraphStore } from '../store/store.js';
import { isCancelled } from './cancelled.js';
import { execute } from './execute.js';
import { Session } from './session.js';
import { textOf } from './texts.js';

export interface ConsoleStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
}

export interface ConsoleOptions {
  readonly store: GraphStore;
  readonly io: ConsoleStreams;
  readonly language: Language;
  readonly now: () => Date;
  /** An error as the person reads it: message and remedy. */
  readonly explain: (error: unknown, language: Language) => string;
  readonly catalogue?: Catalogue;
  readonly format?: Format;
}

const PIPE_WIDTH = 120;
const NARROWEST = 40;
const INTERRUPTED = 130;

/**
 * The console: on a terminal prompts until `.quit`, Ctrl-C or Ctrl-D; else one question, query, Cypher statement or command per line of
 * stdin, with the exit code of the worst. Ctrl-C at the question ends it with 130. The store stays open: closing it is the caller's.
 */
export async function startConsole(options: ConsoleOptions): Promise<ExitCode> {
  const { io, store, language, now, explain } = options;
  const catalogue = options.catalogue ?? loadCatalogue();
  const interactive = io.stdin.isTTY === true && io.stdout.isTTY === true;
  const terminal = { input: io.stdin, output: io.stdout };
  const session: Session = new Session({
    store,
    catalogue,
    language,
    now,
    explain,
    ...(options.format ? { format: options.format } : {}),
    output: {
      out: (text) => void io.stdout.write(text),
      err: (text) => void io.stderr.write(text),
      width: () => (interactive ? Math.max(NARROWEST, io.stdout.columns ?? 80) : PIPE_WIDTH),
    },
    ...(interactive
      ? {
          choose: async (candidates) => {
            const { promptCandidate } = await import('./prompts.js');
            return promptCandidate(session, candidates, terminal);
          },
        }
      : {}),
  });
  for (const problem of catalogue.problems) io.stderr.write(`${textOf('broken', language, { ...problem })}\n`);
  try {
    return interactive ? await converse(session, io) : await readLines(session, io.stdin);
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

async function converse(session: Session, io: ConsoleStreams): Promise<ExitCode> {
  const terminal = { input: io.stdin, output: io.stdout };
  const { promptLine, promptParameters } = await import('./prompts.js');
  session.say(textOf('welcome', session.language));
  // The names are wanted with the first key of a parameter, and with every question: read them while the person types.
  session.names().catch(() => {});
  for (;;) {
    let asking = false;
    try {
      asking = true;
      const choice = await promptLine(session, terminal);
      asking = false;
      const exit =
        'line' in choice
          ? await execute(session, choice.line)
          : await session.attempt(async () =>
              session.runQuery(
                choice.query.name,
                await promptParameters(session, choice.query, () => session.names(), terminal),
              ),
            );
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
