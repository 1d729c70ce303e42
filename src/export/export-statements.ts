import { statementsOf } from '../ingest/statement-files.js';

/** The statement in `cypher/export/<name>.cypher`. */
export const exportStatement = statementsOf('export');
