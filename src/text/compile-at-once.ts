import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

/**
 * Imported ahead of what has patterns: V8 compiles each of these for its first text. Left to itself it makes bytecode first and machine code
 * for the second text, of which the first takes longer than the second, and all but a few of our patterns are asked again. The flag is one
 * of the process: it is set before there are threads, never beside them.
 */
if (isMainThread) setFlagsFromString('--regexp-tier-up-ticks=0');
