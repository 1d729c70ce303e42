/** Exit codes of the command line; README and `--help` document them. */
export const EXIT = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  input: 3,
  notFound: 4,
  store: 5,
  forbidden: 6,
  check: 7,
  timeLimit: 8,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * An error that a person can act on. `code` is stable, kebab-case and the key of its texts in `src/cli/messages/{ko,en}`;
 * `details` fill the placeholders of the message: what, where.
 */
export class JisikError extends Error {
  constructor(
    readonly code: string,
    readonly exit: ExitCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'JisikError';
  }
}
