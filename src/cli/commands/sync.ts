import { sync } from '../../ingest/sync.js';
import type { Run } from '../commands.js';
import { withIngestion } from '../with-ingestion.js';

export const run: Run = (context, [folder = '.'], { dryRun, allowRetract }) =>
  withIngestion(context, (options) =>
    sync({ ...options, folder, dryRun: dryRun === true, allowRetract: allowRetract === true }),
  );
