const DATE =
  /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const SEOUL_MINUTES = 9 * 60;

/**
 * A printed date as ISO 8601 with the offset of Asia/Seoul (`2025-12-30 00:00` -> `2025-12-30T00:00:00+09:00`); one that
 * names another zone is carried over. Null for what is no date, the 30th of February included.
 */
export function seoulTime(printed: string): string | null {
  const match = DATE.exec(printed.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const read = new Date(utc);
  if (year < 1000 || read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const shifted = new Date(utc + (SEOUL_MINUTES - zoneMinutes(match[7])) * 60_000);
  const iso = shifted.toISOString();
  return iso.length === 24 ? `${iso.slice(0, 19)}+09:00` : null;
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined) return SEOUL_MINUTES;
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}
