import type { Language } from '../language.js';
import { en } from './en.js';
import { ko } from './ko.js';
import type { MessageText } from './text.js';

const MESSAGES = { ko, en };

/** The text of a code with its placeholders filled; a placeholder without a detail becomes empty. */
export function messageOf(
  code: string,
  details: Readonly<Record<string, string | number>>,
  language: Language,
): MessageText {
  const text = MESSAGES[language][code];
  if (!text) return { message: `${code} ${JSON.stringify(details)}`, remedy: '' };
  return { message: fill(text.message, details), remedy: fill(text.remedy, details) };
}

function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '')).trim();
}
