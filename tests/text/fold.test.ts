import { expect, test } from '@jest/globals';
import { foldName } from '../../src/text/fold.js';

test.each([
  ['SK 텔레콤㈜', 'sk텔레콤'],
  ['(주)한빛전자', '한빛전자'],
  ['에이닷엑스(A.X) K1', '에이닷엑스a.xk1'],
  ['‘가람·한빛’', '가람한빛'],
  ['ＡＩ', 'ai'],
  ['한빛전자', '한빛전자'],
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
