import type { CannedQuery, Catalogue } from '../query/catalogue/canned-query.js';
import type { Language } from '../query/language.js';
import { initials, isInitials } from '../query/names/distance.js';

export interface Suggestion {
  readonly query: CannedQuery;
  /** What is shown: a title, or the sample question that the typed words are found in. */
  readonly text: string;
}

/** Queries whose title, name or sample questions hold every word typed (or its 초성); all of them when nothing is typed. */
export function suggestQueries(term: string, catalogue: Catalogue, language: Language, limit = 30): Suggestion[] {
  const words = term.toLowerCase().split(/\s+/).filter(Boolean);
  const found: (Suggestion & { rank: number })[] = [];
  for (const query of catalogue.queries) {
    const title = query.title[language];
    const holds = (text: string): boolean =>
      words.every((word) =>
        isInitials(word) ? initials(text.replace(/\s/g, '')).includes(word) : text.toLowerCase().includes(word),
      );
    if (words.length === 0 || holds(title) || holds(query.name)) {
      found.push({ query, text: title, rank: 0 });
      continue;
    }
    const other: Language = language === 'ko' ? 'en' : 'ko';
    const question = [...query.questions[language], ...query.questions[other]].find(holds);
    if (question) found.push({ query, text: readable(question, query, language), rank: 1 });
    else if (holds(query.title[other]) || holds(query.description[language]))
      found.push({ query, text: title, rank: 2 });
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, limit);
}

/** A sample question with the names of its parameters in place of their codes: '〈기업〉의 협력사는?'. */
export function readable(question: string, query: CannedQuery, language: Language): string {
  return question.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = query.parameters.find((one) => one.name === name);
    return `〈${parameter?.title[language] ?? name}〉`;
  });
}
