import { randomUUID } from 'node:crypto';
import { EXIT, JisikError } from '../../errors.js';
import { isAlive, type ProcessOwner, thisProcess } from '../process-owner.js';
import type { QueryResult, Value } from '../store.js';
import { STORE_NODE } from './generations.js';
import type { Neo4jHandle } from './handle.js';

type Run = (statement: string, parameters?: Record<string, Value>) => Promise<QueryResult>;

/** How long a lease holds without being renewed, by the server's clock. */
const LEASE_MS = 60_000;
const RENEW_MS = 20_000;

// MERGE on the constrained id and the SET take the node's lock, so two contenders come one after the other.
const TAKE = `MERGE ${STORE_NODE}
SET s.asked = $token
WITH s, s.holder AS holder, s.token AS token
WITH s, holder, token,
     token IS NULL OR token = $token OR s.expires < timestamp() OR token = $dead AS free
SET s.token = CASE WHEN free THEN $token ELSE token END,
    s.holder = CASE WHEN free THEN $me ELSE holder END,
    s.expires = CASE WHEN free THEN timestamp() + $lease ELSE s.expires END
REMOVE s.asked
RETURN free AS free, holder AS holder, token AS token`;
const RENEW = `MATCH ${STORE_NODE} WHERE s.token = $token SET s.expires = timestamp() + $lease RETURN count(s) AS held`;
const MARK = `MATCH ${STORE_NODE} WHERE s.token = $token
WITH s, coalesce(s.write = $write, false) AS done
SET s.expires = timestamp() + $lease, s.write = $write
RETURN done AS done`;
const RELEASE = `MATCH ${STORE_NODE} WHERE s.token = $token REMOVE s.token, s.holder, s.expires, s.write`;

/** Leases that this process holds: one that bears its name and is not among them could not be given back, as its server was gone. */
const held = new Set<string>();

/**
 * The right to write a database: a lease on the store's node, renewed while the writer lives. Every transaction of
 * the writer renews it too and fails when it is lost, so a writer that slept past its lease cannot write into
 * another's work. The lease of a killed process on this machine is taken over at once, one elsewhere when it expires.
 */
export class WriterLease {
  readonly #token = randomUUID();
  #timer: NodeJS.Timeout | undefined;

  private constructor(private readonly handle: Neo4jHandle) {}

  /** @throws JisikError 'store-locked' (exit 5), naming the holder */
  static async take(handle: Neo4jHandle): Promise<WriterLease> {
    const lease = new WriterLease(handle);
    const first = await lease.#take(null);
    if (first.free) return lease.#hold();
    const owner = readOwner(first.holder);
    const left = owner !== null && (!isAlive(owner) || (isThisProcess(owner) && !held.has(first.token ?? '')));
    if (left && (await lease.#take(first.token)).free) return lease.#hold();
    const holder = owner ? `pid ${owner.pid}, ${owner.host}` : '?';
    throw new JisikError('store-locked', EXIT.store, { url: handle.url, holder });
  }

  /** To be called in every transaction that writes. @throws JisikError 'store-locked' when the lease is lost */
  async renew(run: Run): Promise<void> {
    const { rows } = await run(RENEW, { token: this.#token, lease: LEASE_MS });
    if (rows[0]?.held !== 1) throw new JisikError('store-locked', EXIT.store, { url: this.handle.url, holder: '?' });
  }

  /**
   * The same, at the beginning of a transaction that must not be done twice; true: it was committed already and only the answer
   * was lost, so that the driver tries again.
   */
  async mark(run: Run, write: string): Promise<boolean> {
    const { rows } = await run(MARK, { token: this.#token, write, lease: LEASE_MS });
    if (!rows[0]) throw new JisikError('store-locked', EXIT.store, { url: this.handle.url, holder: '?' });
    return rows[0].done === true;
  }

  /** Where the server is gone the lease stays behind, for the next writer to take over. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    held.delete(this.#token);
    // Asked once: the transaction would try for as long as its retry time, after a run that failed of the same.
    if (!(await this.handle.answers())) return;
    await this.handle.write((run) => run(RELEASE, { token: this.#token }));
  }

  async #take(dead: string | null): Promise<{ free: boolean; holder: string; token: string | null }> {
    const parameters = { token: this.#token, me: JSON.stringify(thisProcess()), lease: LEASE_MS, dead };
    const { rows } = await this.handle.write((run) => run(TAKE, parameters));
    const { free, holder, token } = rows[0] ?? {};
    return { free: free === true, holder: String(holder), token: typeof token === 'string' ? token : null };
  }

  #hold(): this {
    held.add(this.#token);
    this.#timer = setInterval(() => {
      // A renewal that fails shows at the next write.
      this.handle.write((run) => this.renew(run)).catch(() => {});
    }, RENEW_MS).unref();
    return this;
  }
}

function isThisProcess({ pid, host, started }: ProcessOwner): boolean {
  const own = thisProcess();
  return pid === own.pid && host === own.host && started === own.started;
}

function readOwner(text: string): ProcessOwner | null {
  try {
    return JSON.parse(text) as ProcessOwner;
  } catch {
    return null;
  }
}
