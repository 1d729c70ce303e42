#!/usr/bin/env node
import { EXIT } from '../errors.js';
import { runCli } from './run-cli.js';

// A reader that has seen enough (`| head`) closes the pipe: no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.unexpected);
  });
}

/** How long a command may take to leave things in order after Ctrl-C. */
const GRACE_MS = 3_000;
const interruption = new AbortController();
/** The console stops what runs, and goes on. */
let insteadOfInterrupt: (() => void) | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (signal === 'SIGINT' && insteadOfInterrupt) return insteadOfInterrupt();
    if (interruption.signal.aborted) process.exit(EXIT.interrupted);
    interruption.abort();
    setTimeout(() => process.exit(EXIT.interrupted), GRACE_MS).unref();
  });
}

const code = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  clock: () => new Date(),
  signal: interruption.signal,
  onInterrupt(handler) {
    insteadOfInterrupt = handler;
    return () => {
      insteadOfInterrupt = null;
    };
  },
});
// What was written is flushed before the process ends; a connection left open by a driver must not keep it alive.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
