import type { VerbFrame } from './frame.js';

/** Tells of which frames both ends may be found. */
export interface Served {
  serves(frame: VerbFrame): boolean;
}

/** Those of some frames. */
export function servedOf(frames: readonly VerbFrame[], served: Served): VerbFrame[] {
  const found: VerbFrame[] = [];
  for (let i = 0; i < frames.length; i++) if (served.serves(frames[i]!)) found.push(frames[i]!);
  return found;
}
