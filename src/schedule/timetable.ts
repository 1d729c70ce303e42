import { Cron } from 'croner';
import { EXIT, JisikError } from '../errors.js';

/** When runs are due. */
export interface Timetable {
  /** The first due time after `moment`; null when there is none any more. */
  after(moment: Date): Date | null;
}

/**
 * Reads five or six cron fields in a time zone.
 * @throws JisikError 'cron', 'time-zone' (exit 2)
 */
export function readTimetable(cron: string, timezone: string): Timetable {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
  } catch (cause) {
    throw new JisikError('time-zone', EXIT.usage, { zone: timezone }, { cause });
  }
  try {
    const job = new Cron(cron, { timezone, paused: true, mode: '5-or-6-parts' });
    return { after: (moment) => job.nextRun(moment) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new JisikError('cron', EXIT.usage, { cron, reason }, { cause });
  }
}
