import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type ExitCode, JisikError } from '../errors.js';
import { type Format, render } from '../query/render.js';
import type { Session } from './session.js';
import { textOf } from './texts.js';

const BY_ENDING: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.md': 'md',
};
const WIDTH = 120;

/** `.export FILE`: all rows of the last answer, in the form that the file's ending names. Never writes over a file. */
export async function saveAnswer(session: Session, file: string): Promise<ExitCode> {
  const { last, language } = session;
  if (!last) {
    session.say(textOf('noAnswer', language));
    return 4;
  }
  const format = BY_ENDING[extname(file).toLowerCase()];
  if (!format) {
    session.say(textOf('badFile', language, { all: Object.keys(BY_ENDING).join(', ') }));
    return 2;
  }
  const text = await render(last.answer, format, {
    language,
    width: WIDTH,
    ...(last.query ? { query: last.query } : {}),
  });
  try {
    await writeFile(file, `${text}\n`, { flag: 'wx' });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new JisikError('file-not-written', 3, { path: file, reason });
  }
  session.say(textOf('saved', language, { file, n: last.answer.rows.length }));
  return 0;
}
