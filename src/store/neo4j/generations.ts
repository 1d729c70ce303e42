import { randomBytes } from 'node:crypto';
import { EXIT, JisikError } from '../../errors.js';
import { FORMAT, migrationsFrom } from '../migrations.js';
import type { Neo4jHandle } from './handle.js';
import type { WriterLease } from './lock.js';

/**
 * The node in which a database keeps what is not part of the graph: the last published generation, and the lease of
 * the writer (lock.ts). The export leaves it out.
 */
export const STORE_NODE = "(s:JisikStore {id: 'store'})";

/** The last published generation, null when there is none yet. @throws JisikError 'store-newer' */
export async function currentGeneration(handle: Neo4jHandle): Promise<string | null> {
  const { rows } = await handle.read(`MATCH ${STORE_NODE} RETURN s.generation AS generation, s.format AS format`);
  const [row] = rows;
  if (typeof row?.format === 'number' && row.format > FORMAT) {
    throw new JisikError('store-newer', EXIT.store, { url: handle.url, format: row.format, supported: FORMAT });
  }
  return typeof row?.generation === 'string' ? row.generation : null;
}

/** Brings a database of an older format up to date, in one transaction. */
export async function migrate(handle: Neo4jHandle, lease: WriterLease): Promise<void> {
  const { rows } = await handle.read(`MATCH ${STORE_NODE} RETURN s.generation AS generation, s.format AS format`);
  const [row] = rows;
  if (typeof row?.generation !== 'string') return;
  const statements = await migrationsFrom(typeof row.format === 'number' ? row.format : 1);
  if (statements.length === 0) return;
  await handle.write(async (run) => {
    await lease.renew(run);
    for (const { text } of statements) await run(text);
    await run(`MATCH ${STORE_NODE} SET s.format = $format`, { format: FORMAT });
  });
}

export const PUBLISH = `MATCH ${STORE_NODE} SET s.generation = $generation, s.format = $format`;

/** Parameters of PUBLISH; made once, so that a repeated transaction writes the same. */
export function nextGeneration(previous: string | null): { generation: string; format: number } {
  const number = Number.parseInt(previous ?? '0', 10) + 1;
  return { generation: `${String(number).padStart(6, '0')}-${randomBytes(4).toString('hex')}`, format: FORMAT };
}
