import type { Context } from './context.js';

/** Says how far a long job is: a spinner on a terminal, a line every few seconds in a pipe, nothing with --quiet or --json. */
export interface Progress {
  update(text: string): void;
  /** Clears the spinner, so that other text can follow. */
  stop(): void;
}

const PIPE_INTERVAL_MS = 5_000;
const SILENT: Progress = { update: () => {}, stop: () => {} };

export async function startProgress(context: Pick<Context, 'stderr' | 'quiet' | 'json' | 'clock'>): Promise<Progress> {
  if (context.quiet || context.json) return SILENT;
  // A terminal that does not say how wide it is cannot be drawn on.
  if (!context.stderr.isTTY || !context.stderr.columns) return pipedProgress(context);
  const { default: ora } = await import('ora');
  // `discardStdin` would take the keyboard away from the prompts that may follow.
  const spinner = ora({ stream: context.stderr, discardStdin: false });
  return {
    update(text) {
      if (!spinner.isSpinning) spinner.start();
      spinner.text = text;
    },
    stop: () => void spinner.stop(),
  };
}

function pipedProgress(context: Pick<Context, 'stderr' | 'clock'>): Progress {
  let last = context.clock().getTime();
  return {
    update(text) {
      const now = context.clock().getTime();
      if (now - last < PIPE_INTERVAL_MS) return;
      last = now;
      context.stderr.write(`${text}\n`);
    },
    stop: () => {},
  };
}
