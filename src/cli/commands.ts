import type { ExitCode } from '../errors.js';
import type { Context } from './context.js';
import type { CommandName } from './help/text.js';

/** Options of one command as commander hands them over, by camel-cased name. */
export type Options = Readonly<Record<string, unknown>>;

/** What each file in `commands/` exports as `run`. Operands are flat: `<paths...>` gives all of them. */
export type Run = (context: Context, operands: readonly string[], options: Options) => Promise<ExitCode>;

export interface CommandSpec {
  readonly arguments: readonly string[];
  readonly options: readonly {
    readonly flags: string;
    readonly required?: boolean;
    readonly repeat?: boolean;
    readonly fallback?: string;
  }[];
  /** Reads the graph, and not before the store is open has it much to do. */
  readonly reads?: true;
  /** Imports the command, and with it whatever it needs. */
  load(): Promise<{ run: Run }>;
}

const FORMAT = { flags: '--format <format>' };
const KEEP = { flags: '--keep <n>' };

export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  ingest: { arguments: ['<paths...>'], options: [KEEP], load: () => import('./commands/ingest.js') },
  sync: {
    arguments: ['<folder>'],
    options: [{ flags: '--dry-run' }, { flags: '--allow-retract' }, KEEP],
    load: () => import('./commands/sync.js'),
  },
  load: { arguments: ['<extractions...>'], options: [KEEP], load: () => import('./commands/load.js') },
  import: { arguments: ['<export>'], options: [KEEP], load: () => import('./commands/import.js') },
  runs: { arguments: ['[run]', '[restored]'], options: [KEEP], load: () => import('./commands/runs.js') },
  diff: { arguments: ['<run>', '[other]'], options: [], load: () => import('./commands/diff.js') },
  entity: { arguments: ['<action>', '[names...]'], options: [], load: () => import('./commands/entity.js') },
  extract: { arguments: ['<paths...>'], options: [], load: () => import('./commands/extract.js') },
  queries: { arguments: [], options: [], load: () => import('./commands/queries.js') },
  run: {
    arguments: ['<query>'],
    options: [{ flags: '--param <name=value>', repeat: true }, FORMAT],
    reads: true,
    load: () => import('./commands/run.js'),
  },
  ask: { arguments: ['<question...>'], options: [FORMAT], reads: true, load: () => import('./commands/ask.js') },
  cypher: { arguments: ['<statement>'], options: [FORMAT], reads: true, load: () => import('./commands/cypher.js') },
  console: { arguments: [], options: [], reads: true, load: () => import('./commands/console.js') },
  eval: {
    arguments: ['<paths...>'],
    options: [
      { flags: '--gold <dir>', required: true },
      { flags: '--min <group.figure=n>', repeat: true },
      { flags: '--ids <ids>' },
      { flags: '--mistakes' },
    ],
    load: () => import('./commands/eval.js'),
  },
  export: {
    arguments: [],
    options: [{ flags: '--format <format>', fallback: 'jsonl' }, { flags: '--to <folder>' }],
    load: () => import('./commands/export.js'),
  },
  stats: { arguments: [], options: [], load: () => import('./commands/stats.js') },
  verify: { arguments: ['[articles...]'], options: [], load: () => import('./commands/verify.js') },
  schedule: {
    arguments: ['<folder>'],
    options: [
      { flags: '--cron <cron>', required: true },
      { flags: '--tz <zone>', fallback: 'Asia/Seoul' },
      { flags: '--allow-retract' },
      KEEP,
    ],
    load: () => import('./commands/schedule.js'),
  },
  browser: { arguments: ['[folder]'], options: [{ flags: '--serve' }], load: () => import('./commands/browser.js') },
};
