import { EXIT, JisikError } from '../../errors.js';
import type { Run } from '../commands.js';

export const run: Run = async () => {
  throw new JisikError('not-built', EXIT.unexpected, { name: 'stats' });
};
