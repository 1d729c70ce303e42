import { ingest } from '../../ingest/ingest.js';
import type { Run } from '../commands.js';
import { withIngestion } from '../with-ingestion.js';

export const run: Run = (context, paths) => withIngestion(context, (options) => ingest({ ...options, paths }));
