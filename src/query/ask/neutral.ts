import { load } from 'js-yaml';
import type { Language } from '../language.js';

/** Beside `words.yaml`: words that change no question, and those that look like them and do. */
export const NEUTRAL_FILES = ['neutral.en.yaml', 'neutral.ko.yaml'] as const;

/** Words that stand for each other in one question. */
export interface NeutralGroup {
  readonly words: Partial<Record<Language, readonly string[]>>;
  /** null: they change nothing; else what they make of a question, which no query allows. */
  readonly concept: 'unanswered' | null;
  /** With which one asks to be told, and no word of what is asked: it weighs nothing in any question. */
  readonly request: boolean;
  /** A question with `~` for a word of the group, and the query that answers it; a veto has none. */
  readonly example: string;
  readonly query: string | null;
}

/** The groups of a file (`path` for messages). Throws when it is not what its head describes. */
export function readNeutral(path: string, text: string): NeutralGroup[] {
  const source = load(text) as { neutral?: unknown; requests?: unknown; vetoes?: unknown } | undefined;
  const language: Language = path.endsWith('.ko.yaml') ? 'ko' : 'en';
  const groups = (list: unknown, concept: NeutralGroup['concept'], request = false): NeutralGroup[] => {
    if (!Array.isArray(list)) throw new Error(`${path} needs the lists neutral and vetoes`);
    return list.map(({ words, example, query }: Record<string, unknown>) => {
      if (!Array.isArray(words) || typeof example !== 'string' || !example.includes('~'))
        throw new Error(
          `${path}: a group needs words and an example with ~ in it: ${JSON.stringify(words ?? example)}`,
        );
      if (concept === null && typeof query !== 'string') throw new Error(`${path}: which query answers "${example}"?`);
      return {
        words: { [language]: words.map(String) },
        concept,
        request,
        example,
        query: concept ? null : String(query),
      };
    });
  };
  return [
    ...groups(source?.neutral, null),
    ...groups(source?.requests ?? [], null, true),
    ...groups(source?.vetoes, 'unanswered'),
  ];
}
