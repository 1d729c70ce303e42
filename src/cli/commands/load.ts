import { load } from '../../ingest/load.js';
import { fileSource } from '../../ingest/text-lines.js';
import type { Run } from '../commands.js';
import { withIngestion } from '../with-ingestion.js';

export const run: Run = (context, paths, given) => {
  const sources = paths.map((path) =>
    path === '-' ? { path, once: true, open: () => context.stdin } : fileSource(path),
  );
  return withIngestion(context, given, (options) => load({ ...options, sources }));
};
