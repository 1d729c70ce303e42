import { EXIT, JisikError } from '../../errors.js';
import { loadCatalogue } from '../../query/catalogue/load.js';
import { runQuery } from '../../query/run.js';
import type { Run } from '../commands.js';
import { withReader } from '../with-reader.js';
import { formatOf, withSession } from '../with-session.js';

export const run: Run = async (context, [query = ''], options) => {
  const format = formatOf(context, options.format);
  const given = parametersOf(options.param as string[]);
  if (format !== 'json') return withSession(context, format, (session) => session.runQuery(query, given));
  return withReader(context, async (reader) => {
    const { now, signal } = context;
    const answer = await runQuery(loadCatalogue(), reader, query, given, { now: now(), signal });
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
