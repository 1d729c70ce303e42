import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { IngestReport } from '../../src/ingest/report.js';
import { type Clock, systemClock } from '../../src/schedule/clock.js';
import { type ScheduleOptions, schedule } from '../../src/schedule/schedule.js';
import { readTimetable } from '../../src/schedule/timetable.js';
import { grammarExtractor } from '../ingest/grammar-extractor.js';
import { World } from '../ingest/world.js';
import { type TempStore, tempStore } from '../store/temp-store.js';

describe('a timetable', () => {
  test('is read in Asia/Seoul', () => {
    const next = readTimetable('0 6 * * *', 'Asia/Seoul').after(new Date('2025-03-01T00:00:00+09:00'));
    expect(next?.toISOString()).toBe('2025-02-28T21:00:00.000Z');
  });

  test.each(['', 'now', '61 * * * *', '* * * *', '0 0 31 2 * * *'])('that is none is refused: %p', (cron) => {
    expect(() => readTimetable(cron, 'Asia/Seoul')).toThrow(expect.objectContaining({ code: 'cron', exit: 2 }));
  });

  test('in no time zone is refused', () => {
    expect(() => readTimetable('0 6 * * *', 'Asia/Atlantis')).toThrow(expect.objectContaining({ code: 'time-zone' }));
  });
});

describe('a schedule', () => {
  let temp: TempStore;
  let world: World;
  beforeEach(async () => {
    temp = await tempStore();
    world = await World.create();
  });
  afterEach(async () => {
    await temp.remove();
    await world.destroy();
  });

  /** A clock that jumps to where it is asked to wait and does something there. */
  function jumpingClock(at: (moment: Date) => Promise<void>): Clock {
    let now = new Date('2025-06-01T00:00:00+09:00');
    return {
      now: () => now,
      async sleepUntil(moment) {
        now = moment;
        await at(moment);
      },
    };
  }

  function options(clock: Clock, more: Partial<ScheduleOptions> = {}): ScheduleOptions {
    const extractor = grammarExtractor();
    return {
      store: temp.store,
      folder: world.folder,
      extractor,
      cron: '*/30 * * * *',
      clock,
      allowRetract: true,
      ...more,
    };
  }

  test('runs now and at every due time, on what the folder holds then', async () => {
    const stop = new AbortController();
    const reports: IngestReport[] = [];
    const waits: string[] = [];
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.' });
    const clock = jumpingClock(async () => {
      if (waits.length === 1) await world.put('b', { body: '박서연 가온 교수가 말했다.' });
      if (waits.length === 2) await world.remove('a');
      if (waits.length === 3) stop.abort();
    });
    const summary = await schedule(
      options(clock, {
        signal: stop.signal,
        onReport: (report) => reports.push(report),
        onWait: (next) => waits.push(next.toISOString()),
      }),
    );
    expect(summary).toEqual({ runs: 3, failures: 0 });
    expect(reports.map(({ graph }) => graph.articles)).toEqual([1, 2, 1]);
    expect(waits).toEqual(['2025-05-31T15:30:00.000Z', '2025-05-31T16:00:00.000Z', '2025-05-31T16:30:00.000Z']);
  });

  test('goes on after a run that failed because another writer was at work', async () => {
    const stop = new AbortController();
    const failures: unknown[] = [];
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.' });
    let waits = 0;
    let other: { close(): Promise<void> } | undefined;
    const clock = jumpingClock(async () => {
      waits++;
      if (waits === 1) other = await temp.store.writer();
      if (waits === 2) await other?.close();
      if (waits === 3) stop.abort();
    });
    const summary = await schedule(options(clock, { signal: stop.signal, onFailure: (error) => failures.push(error) }));
    expect(summary).toEqual({ runs: 2, failures: 1 });
    expect(failures).toEqual([expect.objectContaining({ code: 'store-locked' })]);
  });

  test('a first run that fails is an error at once', async () => {
    const clock = jumpingClock(async () => {});
    await expect(schedule(options(clock, { folder: `${world.folder}-none` }))).rejects.toMatchObject({
      code: 'missing-file',
    });
  });

  test('a clock that is set back makes times due again, and no run comes before its time', async () => {
    const stop = new AbortController();
    const waits: string[] = [];
    let now = new Date('2025-06-01T12:10:00+09:00');
    const clock: Clock = {
      now: () => now,
      async sleepUntil(moment) {
        // Half way to the first time somebody sets it back an hour.
        now = waits.length === 1 ? new Date('2025-06-01T11:20:00+09:00') : moment;
        if (waits.length === 3) stop.abort();
      },
    };
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.' });
    const summary = await schedule(
      options(clock, { signal: stop.signal, onWait: (next) => waits.push(next.toISOString()) }),
    );
    expect(waits).toEqual(['2025-06-01T03:30:00.000Z', '2025-06-01T02:30:00.000Z', '2025-06-01T03:00:00.000Z']);
    expect(summary).toEqual({ runs: 2, failures: 0 });
  });

  test('an interrupt while waiting ends it without delay', async () => {
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.' });
    const stop = new AbortController();
    const running = schedule(
      options(systemClock, {
        cron: '0 0 1 1 *',
        signal: stop.signal,
        onWait: () => setTimeout(() => stop.abort(), 20),
      }),
    );
    await expect(running).resolves.toEqual({ runs: 1, failures: 0 });
  });
});
