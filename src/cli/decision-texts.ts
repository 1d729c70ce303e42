import { nameOf } from '../lexicon/decision-file.js';
import type { Decision } from '../lexicon/decisions.js';
import { alignColumns } from './columns.js';
import type { Language } from './language.js';

const HEADS = { ko: ['번호', '결정', '대상', '다른 이름'], en: ['no.', 'decision', 'entity', 'other'] } as const;
const NEXT = {
  ko: '기사가 든 폴더를 다시 ingest하거나 sync하면 관련 기사에만 반영됩니다.',
  en: 'The next ingest or sync of the articles carries it out, in the articles concerned.',
} as const;

/** The decisions as a table, numbered for `undo`. */
export function decisionsText(file: string, decisions: readonly Decision[], language: Language): string {
  if (decisions.length === 0) return language === 'ko' ? `결정이 없습니다: ${file}` : `No decisions in ${file}.`;
  const rows = decisions.map(({ kind, entity, other }, i) => [String(i + 1), kind, nameOf(entity), other]);
  return [file, ...alignColumns([HEADS[language], ...rows])].join('\n');
}

/** What was decided or undone, where it stands, and what has to be done for it to show. */
export function decisionText(
  file: string,
  done: 'written' | 'undone',
  { kind, entity, other }: Decision,
  language: Language,
): string {
  const what = `${kind}  ${nameOf(entity)}  ${other}`;
  const said = {
    ko: { written: `적었습니다 (${file})`, undone: `지웠습니다 (${file})` },
    en: { written: `Written to ${file}`, undone: `Taken out of ${file}` },
  }[language][done];
  return `${said}\n  ${what}\n${NEXT[language]}`;
}
