import { setTimeout as delay } from 'node:timers/promises';

/** Time as the schedule sees it. */
export interface Clock {
  now(): Date;
  /** Ends early, without an error, when the signal is aborted or the clock is set back. */
  sleepUntil(moment: Date, signal: AbortSignal | undefined): Promise<void>;
}

/** Looked at this often, so that a machine that slept or whose clock was set is noticed. */
const LOOK_MS = 30_000;

export const systemClock: Clock = {
  now: () => new Date(),
  async sleepUntil(moment, signal) {
    for (let last = Date.now(); ; ) {
      const now = Date.now();
      const left = moment.getTime() - now;
      if (left <= 0 || now < last || signal?.aborted) return;
      last = now;
      await delay(Math.min(left, LOOK_MS), undefined, signal ? { signal } : {}).catch(() => {});
    }
  },
};
