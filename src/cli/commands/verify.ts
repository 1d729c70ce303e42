import { EXIT, JisikError } from '../../errors.js';
import type { Check } from '../../export/findings.js';
import { type VerifyReport, verifyGraph } from '../../export/verify.js';
import type { Run } from '../commands.js';
import type { Language } from '../language.js';
import { withReader } from '../with-reader.js';

const CHECKS: Readonly<Record<Language, Readonly<Record<Check, string>>>> = {
  ko: {
    evidence: '사실과 발언마다 근거 기사',
    spans: '문장과 위치가 맞음',
    mentions: '사실의 양 끝이 기사에 나옴',
    entities: '개체의 종류와 연결',
    relations: '관계마다 뒷받침하는 사실',
    sums: '수, 날짜, 이름의 합',
    copies: '옮겨 실은 기사 묶음',
    ledger: '기록과 기사가 같음',
    texts: '기사 파일의 글과 위치가 맞음',
  },
  en: {
    evidence: 'every fact and quote has its article',
    spans: 'sentences and offsets agree',
    mentions: 'ends of facts are mentioned',
    entities: 'entities have a type and are mentioned',
    relations: 'relations have facts behind them',
    sums: 'counts, dates and names add up',
    copies: 'groups of copies',
    ledger: 'the ledger and the articles agree',
    texts: 'offsets agree with the files',
  },
};

const SHOWN = 20;

/** With the articles' files named, the words at every offset are compared with the files too. */
export const run: Run = (context, articles) =>
  withReader(context, async (reader, { url }) => {
    const report = await verifyGraph({ reader, ...(articles.length > 0 ? { articles } : {}) });
    await context.print(context.json ? JSON.stringify(report) : reportText(report, context.language));
    if (!report.sound) throw new JisikError('verify-failed', EXIT.check, { url, count: report.faults });
    return EXIT.ok;
  });

function reportText({ checks, findings }: VerifyReport, language: Language): string {
  const lines = checks.map(({ check, checked, faults }) => {
    const count = `${checked.toLocaleString('en-US')}${faults > 0 ? `, ${faults.toLocaleString('en-US')} ✗` : ''}`;
    return `${faults > 0 ? '✗' : '✓'} ${CHECKS[language][check]} (${count})`;
  });
  const shown = findings.slice(0, SHOWN).map(({ check, id, problem }) => `  ${check}: ${id}: ${problem}`);
  return [...lines, ...shown].join('\n');
}
