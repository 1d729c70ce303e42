import { loadOntology } from '../../ontology/load.js';
import type { Bilingual, Language } from '../language.js';

const STATUS: Readonly<Record<string, Bilingual>> = {
  stated: { ko: '보도됨', en: 'stated' },
  planned: { ko: '예정', en: 'planned' },
  former: { ko: '지난 일', en: 'former' },
};
const EXTRA: Readonly<Record<string, Bilingual>> = {
  PARAMETERS: { ko: '매개변수', en: 'parameters' },
  from: { ko: '→', en: '→' },
  to: { ko: '←', en: '←' },
};
let labels: ReadonlyMap<string, Bilingual> | undefined;

/** A code of the graph (WORKS_FOR, Company, planned) in the reader's language; other texts as they are. */
export function labelOf(code: string, language: Language): string {
  const fixed = STATUS[code] ?? EXTRA[code];
  if (fixed) return fixed[language];
  labels ??= readLabels();
  return labels.get(code)?.[language] ?? code;
}

/** The codes inside a longer text ('가 —PARTNERS_WITH— 나') in words. */
export function labelCodes(text: string, language: Language): string {
  return text
    .replace(/(?<=[—←])[A-Z_]+(?:, [A-Z_]+){0,20}(?=[—→])/g, (codes) =>
      codes
        .split(', ')
        .map((code) => labelOf(code, language))
        .join(', '),
    )
    .replace(/\b[A-Z]+(?:_[A-Z]+)+\b/g, (code) => labelOf(code, language));
}

function readLabels(): Map<string, Bilingual> {
  const { entities, relations } = loadOntology();
  return new Map([...entities.values(), ...relations.values()].map(({ name, label }) => [name, label] as const));
}
