import grafeo, { type GrafeoDB as Database } from '@grafeo-db/js';

// A CommonJS package whose names Node cannot see: a named import fails.
export const { GrafeoDB } = grafeo;
export type { Database };
