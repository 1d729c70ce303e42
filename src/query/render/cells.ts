import type { Value } from '../../store/store.js';
import type { CannedQuery, ColumnType } from '../catalogue/canned-query.js';
import type { Language } from '../language.js';
import { labelCodes, labelOf } from './labels.js';

/** A column as a person reads it. */
export interface ShownColumn {
  readonly name: string;
  readonly title: string;
  readonly type: ColumnType | null;
}

/** The columns of an answer with their titles; those for programs (ids) left out. */
export function shownColumns(
  columns: readonly string[],
  query: CannedQuery | undefined,
  language: Language,
): ShownColumn[] {
  return columns
    .map((name) => {
      const column = query?.columns.find((one) => one.name === name);
      return { name, title: column?.title[language] ?? name, type: column?.type ?? null };
    })
    .filter(({ type }) => type !== 'id');
}

/** A value as text: codes in words, days without hours, lists joined, no null. */
export function cellText(value: Value | undefined, type: ColumnType | null, language: Language): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value.map((item) => cellText(item, type === 'list' ? 'relation' : type, language)).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (type === 'date') return text.slice(0, 10);
  if (type === 'status' || type === 'type' || type === 'relation') return labelOf(text, language);
  if (type === 'quote') return `“${text}”`;
  if (type === 'text') return labelCodes(labelOf(text, language), language);
  // Below a thousand there is nothing to separate, and what separates takes long to get ready.
  if (type === 'number' && typeof value === 'number' && !(Number.isInteger(value) && Math.abs(value) < 1_000))
    return value.toLocaleString('en-US');
  return text;
}
