import { sync } from '../../ingest/sync.js';
import type { Run } from '../commands.js';
import { withIngestion } from '../with-ingestion.js';

export const run: Run = (context, [folder = '.'], given) =>
  withIngestion(context, given, (options) =>
    sync({ ...options, folder, dryRun: given.dryRun === true, allowRetract: given.allowRetract === true }),
  );
