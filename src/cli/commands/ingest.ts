import { ingest } from '../../ingest/ingest.js';
import type { Run } from '../commands.js';
import { withIngestion } from '../with-ingestion.js';

export const run: Run = (context, paths, given) =>
  withIngestion(context, given, (options) => ingest({ ...options, paths }));
