import { EXIT } from '../../errors.js';
import { runFreeCypher } from '../../query/free-cypher.js';
import type { Run } from '../commands.js';
import { withReader } from '../with-reader.js';
import { formatOf, withSession } from '../with-session.js';

export const run: Run = async (context, [statement = ''], options) => {
  const format = formatOf(context, options.format);
  if (format !== 'json') return withSession(context, format, (session) => session.runCypher(statement));
  return withReader(context, async (reader) => {
    const answer = await runFreeCypher(reader, statement, { signal: context.signal });
    await context.print(JSON.stringify(answer));
    return answer.rows.length > 0 ? EXIT.ok : EXIT.notFound;
  });
};
