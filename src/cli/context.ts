import type { Readable, Writable } from 'node:stream';
import type { ExtractorOptions } from '../extract/pipeline.js';
import type { GraphStore, StoreSettings } from '../store/store.js';
import type { Language } from './language.js';
import type { Progress } from './progress.js';

/** What the process hands to a command, so that a test can hand over something else. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: () => Date;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Has `handler` called at Ctrl-C, instead of `signal` aborted, until the function returned is called. */
  readonly onInterrupt?: (handler: () => void) => () => void;
}

/** What every command knows: the streams and the global options, resolved. */
export interface Context extends Io {
  readonly language: Language;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
  /** `--now`, else the clock. */
  readonly now: () => Date;
  readonly store: StoreSettings;
  /** Begins to open the store, while the command is still being loaded. Never throws. Gives what closes it, if nobody opened it. */
  begin(): Promise<() => Promise<void>>;
  /** The store of `store`: the one that was begun, else a new one. Whoever opens it closes it. */
  open(): Promise<GraphStore>;
  /** What extractors are made with: the user's own lexicon rows, laid over jisik's. */
  readonly extractor: ExtractorOptions;
  /** The folder of the user's own names; it need not be there yet. */
  readonly ownNames: string;
  /** A piece of a result, to stdout. Waits while the reader is slow. */
  write(text: string): Promise<void>;
  /** The same with a line end. */
  print(text: string): Promise<void>;
  /** Anything else, to stderr; nothing with `--quiet` or `--json`. */
  note(text: string): void;
  /** An error or a warning that does not end the command, to stderr. */
  complain(error: unknown, kind?: 'error' | 'warning'): void;
  progress(): Promise<Progress>;
}
