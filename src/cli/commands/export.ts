import { EXIT, JisikError } from '../../errors.js';
import { exportForAdmin } from '../../export/admin-csv.js';
import { exportGraph } from '../../export/jsonl.js';
import type { Run } from '../commands.js';
import { withReader } from '../with-reader.js';

const FORMATS = ['jsonl', 'neo4j-admin'];

export const run: Run = async (context, _operands, { format, to }) => {
  const bad = (name: string, value: string, allowed: string) =>
    new JisikError('invalid-option-value', EXIT.usage, { name, value, allowed });
  if (!FORMATS.includes(format as string)) throw bad('--format', String(format), FORMATS.join(', '));
  if (format === 'jsonl') {
    if (to !== undefined) throw bad('--to', String(to), '--format neo4j-admin');
    return withReader(context, async (reader) => {
      for await (const lines of exportGraph(reader)) await context.write(lines);
      return EXIT.ok;
    });
  }
  if (typeof to !== 'string') throw new JisikError('missing-option', EXIT.usage, { command: 'export', name: '--to' });
  return withReader(context, async (reader) => {
    const progress = await context.progress();
    try {
      const written = await exportForAdmin(reader, to, (rows) => progress.update(rows.toLocaleString('en-US')));
      progress.stop();
      await context.print(context.json ? JSON.stringify(written) : howTo(written.folder));
      return EXIT.ok;
    } finally {
      progress.stop();
    }
  });
};

/** The commands that load what was written; they are the same in every language. */
function howTo(folder: string): string {
  return [
    `cd ${folder}`,
    'neo4j-admin database import full neo4j @import.args --overwrite-destination',
    'neo4j start',
    'cypher-shell -f after-import.cypher',
  ].join('\n');
}
