import { EXIT, JisikError } from '../../errors.js';
import { exportGraph } from '../../export/jsonl.js';
import type { Run } from '../commands.js';
import { withReader } from '../with-reader.js';

const FORMATS = ['jsonl'];

export const run: Run = async (context, _operands, { format }) => {
  if (!FORMATS.includes(format as string)) {
    throw new JisikError('invalid-option-value', EXIT.usage, {
      name: '--format',
      value: String(format),
      allowed: FORMATS.join(', '),
    });
  }
  return withReader(context, async (reader) => {
    for await (const lines of exportGraph(reader)) await context.write(lines);
    return EXIT.ok;
  });
};
