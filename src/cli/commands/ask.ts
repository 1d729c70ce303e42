import { EXIT } from '../../errors.js';
import { ask } from '../../query/ask.js';
import { loadCatalogue } from '../../query/catalogue/load.js';
import type { Run } from '../commands.js';
import { withReader } from '../with-reader.js';
import { formatOf, withSession } from '../with-session.js';

export const run: Run = async (context, words, options) => {
  const question = words.join(' ');
  const format = formatOf(context, options.format);
  if (format !== 'json') return withSession(context, format, (session) => session.askQuestion(question));
  return withReader(context, async (reader) => {
    const { now, language, signal } = context;
    const result = await ask(loadCatalogue(), reader, question, { now: now(), language, signal });
    await context.print(JSON.stringify(result));
    return 'refused' in result || result.rows.length === 0 ? EXIT.notFound : EXIT.ok;
  });
};
