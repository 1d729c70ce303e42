import type { GraphReader, Value } from '../../store/store.js';

const LATEST = 'MATCH (a:Article) RETURN max(substring(a.publishedAt, 0, 10)) AS day';
const DAY_MS = 86_400_000;

/** One row: the seven days up to `until` (default: the day of the latest article) and the first day of the seven before. */
export async function weeks(reader: GraphReader, { until }: Readonly<Record<string, Value>>): Promise<Value[]> {
  const last = until ?? (await reader.read(LATEST)).rows[0]?.day;
  if (typeof last !== 'string') return [];
  return [{ before: daysBefore(last, 13), since: daysBefore(last, 6), until: last }];
}

/** '2026-01-03', 6 -> '2025-12-28' */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}
