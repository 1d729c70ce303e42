import { runCommand } from '../console/commands.js';
import { Session } from '../console/session.js';
import { EXIT, type ExitCode, JisikError } from '../errors.js';
import { loadCatalogue } from '../query/catalogue/load.js';
import { FORMATS, type Format } from '../query/render.js';
import type { Context } from './context.js';
import { explain } from './report.js';

/** Of an answer's rows, those whose evidence follows the table. */
const ROWS_PROVED = 5;
const PIPE_WIDTH = 120;

/** One question, put as in the console: the answer in the format asked for and, for people, the sentences behind its first rows. */
export async function withSession(
  context: Context,
  format: Format,
  put: (session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  const store = await context.open();
  const session = new Session({
    store,
    catalogue: loadCatalogue(),
    language: context.language,
    now: context.now,
    explain,
    format,
    once: true,
    output: {
      out: (text) => void context.stdout.write(text),
      err: (text) => void context.stderr.write(text),
      width: () => context.stdout.columns ?? PIPE_WIDTH,
    },
  });
  try {
    const exit = await put(session);
    if (exit === EXIT.ok && (format === 'table' || format === 'vertical')) await prove(session);
    return exit;
  } finally {
    await session.close();
    await store.close();
  }
}

/** One sentence for each of the first rows; `--json` and the console's `.evidence` give all. */
async function prove(session: Session): Promise<void> {
  const { last } = session;
  const evidence = (last?.answer.evidence ?? []).slice(0, ROWS_PROVED).map((items) => items.slice(0, 1));
  if (!last || evidence.every((items) => items.length === 0)) return;
  session.last = { ...last, answer: { ...last.answer, evidence } };
  await runCommand(session, 'evidence', '');
}

/** `--format`, checked; `--json` means json. */
export function formatOf(context: Pick<Context, 'json'>, format: unknown): Format {
  const known = format === undefined ? 'table' : FORMATS.find((one) => one === format);
  if (known) return context.json ? 'json' : known;
  throw new JisikError('invalid-option-value', EXIT.usage, {
    name: '--format',
    value: String(format),
    allowed: FORMATS.join(', '),
  });
}
