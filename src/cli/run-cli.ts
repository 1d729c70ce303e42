import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from '../errors.js';
import { openStore } from '../store/open.js';
import type { GraphStore } from '../store/store.js';
import type { Context, Io } from './context.js';
import { checkLanguage, clockOf, type GlobalOptions, type Manner, mannerOf, storeSettings } from './globals.js';
import { buildProgram } from './program.js';
import { startProgress } from './progress.js';
import { formatReport, reportOf } from './report.js';

/** Where `jisik entity` writes, beside the embedded store, when no folder is named. */
const OWN_NAMES = '.jisik/lexicon';

/** Runs one command line and returns its exit code. Never throws. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  const manner = mannerOf(argv, io.env);
  // `jisik help run` as other programs have it.
  const line = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
  const helps = line.length === 0 || line.some((word) => word === '--help' || word === '-h');
  // Nothing else needs it.
  const width = helps ? (await import('../query/render/width.js')).widthOf : undefined;
  let exit: ExitCode = EXIT.ok;
  const program = buildProgram(
    manner.language,
    (text) => io.stdout.write(text),
    async (globals, action) => {
      exit = await action(contextOf(io, manner, globals));
    },
    width,
  );
  try {
    if (line.length === 0) program.outputHelp();
    else await program.parseAsync(line, { from: 'user' });
    return io.signal.aborted ? EXIT.interrupted : exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const report = reportOf(error, manner.language, io.signal.aborted);
    io.stderr.write(`${formatReport(report, manner)}\n`);
    return report.exit;
  }
}

function contextOf(io: Io, manner: Manner, globals: GlobalOptions): Context {
  checkLanguage(globals);
  const named = globals.lexicon || io.env.JISIK_LEXICON;
  const ownNames = named || OWN_NAMES;
  let begun: Promise<GraphStore> | null = null;
  const context: Context = {
    ...io,
    ...manner,
    quiet: globals.quiet === true,
    now: clockOf(globals, io.clock),
    store: storeSettings(globals, io.env),
    async begin() {
      const opening = openStore(context.store);
      begun = opening;
      await opening.then((store) => store.prepare?.()).catch(() => {});
      return async () => {
        if (begun === opening) await opening.then((store) => store.close()).catch(() => {});
      };
    },
    open() {
      const store = begun ?? openStore(context.store);
      begun = null;
      return store;
    },
    extractor: { lexiconDirs: named || existsSync(ownNames) ? [ownNames] : [] },
    ownNames,
    async write(text) {
      if (!io.stdout.write(text)) await once(io.stdout, 'drain', { signal: io.signal });
    },
    print: (text) => context.write(`${text}\n`),
    note(text) {
      if (!context.quiet && !context.json) io.stderr.write(`${text}\n`);
    },
    complain(error, kind = 'error') {
      const report = reportOf(error, manner.language, io.signal.aborted);
      io.stderr.write(`${formatReport(report, { ...manner, kind })}\n`);
    },
    progress: () => startProgress(context),
  };
  return context;
}
