import { EXIT } from '../../errors.js';
import { ask } from '../../query/ask.js';
import { loadCatalogue } from '../../query/catalogue/load.js';
import type { Run } from '../commands.js';
import { withReader } from '../with-reader.js';

export const run: Run = async (context, words) => {
  const catalogue = loadCatalogue();
  return withReader(context, async (reader) => {
    const result = await ask(catalogue, reader, words.join(' '), {
      now: context.now(),
      language: context.language,
      signal: context.signal,
    });
    await context.print(JSON.stringify(result));
    return 'refused' in result ? EXIT.notFound : EXIT.ok;
  });
};
