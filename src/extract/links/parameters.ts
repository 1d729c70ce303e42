import { normalizeParameters } from '../../text/numbers.js';

/** The parameter count in a model's name ('가람 오픈 70B' -> '70B'), or null. */
export function parametersIn(name: string): string | null {
  const m = /(?:^|[\s-])(\d{1,4}(?:\.\d{1,2})?[BT])(?![A-Za-z0-9])/.exec(name);
  return m ? normalizeParameters(m[1]!) : null;
}
