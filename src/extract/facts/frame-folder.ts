import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const FRAMES_FOLDER = fileURLToPath(new URL('../../../lexicon/frames/', import.meta.url));

/** Names of the frame files in a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}
