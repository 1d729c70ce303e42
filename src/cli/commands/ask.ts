import type { Readable } from 'node:stream';
import { EXIT, type ExitCode } from '../../errors.js';
import { loadCatalogue } from '../../query/catalogue/load.js';
import { askNext, type Previous, previousOf } from '../../query/follow-up.js';
import { getReady } from '../../query/get-ready.js';
import { readNames } from '../../query/names/name-index.js';
import type { GraphReader } from '../../store/store.js';
import type { Run } from '../commands.js';
import { withReader } from '../with-reader.js';
import { formatOf, withSession } from '../with-session.js';

export const run: Run = async (context, words, options) => {
  const { now, language, signal, stdin } = context;
  const question = words.join(' ');
  const questions = question === '-' ? linesOf(stdin) : [question];
  const format = formatOf(context, options.format);
  let worst: ExitCode = EXIT.ok;
  if (format !== 'json')
    return withSession(context, format, async (session) => {
      for await (const one of questions) worst = Math.max(worst, await session.askQuestion(one)) as ExitCode;
      return worst;
    });
  const catalogue = loadCatalogue();
  const answer = async (reader: GraphReader): Promise<ExitCode> => {
    let previous: Previous | null = null;
    for await (const one of questions) {
      const result = await askNext(catalogue, reader, one, previous, { now: now(), language, signal });
      await context.print(JSON.stringify(result));
      // A refusal leaves what was talked of as it was.
      previous = previousOf(result, await readNames(reader)) ?? previous;
      if ('refused' in result || result.rows.length === 0) worst = EXIT.notFound;
    }
    return worst;
  };
  return withReader(context, answer, () => getReady(catalogue, false));
};

/** The lines of `stdin` that hold anything. */
async function* linesOf(stdin: Readable): AsyncGenerator<string> {
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') yield line.trim();
}
