import type { IngestReport } from '../ingest/report.js';
import { type SyncOptions, sync } from '../ingest/sync.js';
import { type Clock, systemClock } from './clock.js';
import { readTimetable } from './timetable.js';

export interface ScheduleOptions extends Omit<SyncOptions, 'now'> {
  /** Five or six cron fields. */
  readonly cron: string;
  /** IANA name. Default: Asia/Seoul. */
  readonly timezone?: string;
  readonly clock?: Clock;
  readonly onReport?: (report: IngestReport) => void;
  /** A later run that failed; the next is tried all the same. */
  readonly onFailure?: (error: unknown) => void;
  /** Before waiting for the next run. */
  readonly onWait?: (next: Date) => void;
}

export interface ScheduleSummary {
  readonly runs: number;
  readonly failures: number;
}

/**
 * Brings the store into step with the folder (`sync`) now and whenever the cron says, one run at a time: a time that comes while
 * a run is at work is left out, since the next run sees the same folder. Another process at work on the store makes a run fail
 * ('store-locked'), not wait. Ends when the signal is aborted, between two steps of a run at the latest, or when the cron has no
 * further time.
 *
 * @throws JisikError 'cron', 'time-zone' (exit 2) before anything is done; what the first run throws
 */
export async function schedule(options: ScheduleOptions): Promise<ScheduleSummary> {
  const { cron, timezone = 'Asia/Seoul', clock = systemClock, signal } = options;
  const timetable = readTimetable(cron, timezone);
  let runs = 0;
  let failures = 0;
  /** false: there is no further time. */
  const wait = async (): Promise<boolean> => {
    for (;;) {
      const next = timetable.after(clock.now());
      if (!next) return false;
      options.onWait?.(next);
      await clock.sleepUntil(next, signal);
      // Before its time: the clock was set back, and times are due again that had gone by.
      if (signal?.aborted || clock.now() >= next) return true;
    }
  };
  while (!signal?.aborted) {
    try {
      const report = await sync({ ...options, now: clock.now });
      runs++;
      options.onReport?.(report);
    } catch (error) {
      if (signal?.aborted) break;
      if (runs + failures === 0) throw error;
      failures++;
      options.onFailure?.(error);
    }
    if (!(await wait())) break;
  }
  return { runs, failures };
}
