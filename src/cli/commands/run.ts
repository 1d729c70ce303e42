import { EXIT, JisikError } from '../../errors.js';
import { loadCatalogue } from '../../query/catalogue/load.js';
import { runQuery } from '../../query/run.js';
import type { Run } from '../commands.js';
import { withReader } from '../with-reader.js';

export const run: Run = async (context, [query = ''], options) => {
  const given = parametersOf(options.param as string[]);
  const catalogue = loadCatalogue();
  return withReader(context, async (reader) => {
    const answer = await runQuery(catalogue, reader, query, given, { now: context.now(), signal: context.signal });
    await context.print(JSON.stringify(answer));
    return answer.rows.length > 0 ? EXIT.ok : EXIT.notFound;
  });
};

/** `name=value`, once for each parameter; what follows the first `=` is the value. */
function parametersOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) {
        throw new JisikError('invalid-option-value', EXIT.usage, {
          name: '--param',
          value: pair,
          allowed: 'NAME=VALUE',
        });
      }
      return [pair.slice(0, at).trim(), pair.slice(at + 1)];
    }),
  );
}
