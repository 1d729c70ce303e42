/**
 * A value as it crosses the store's border: JSON, integers and floats both as number (unsafe integers are an error).
 * Whole numbers are integers in both stores, so that `/` between two of them divides whole: write `1.0 * a / b`.
 * Maps come back with sorted keys; a node as {labels, properties}, a relationship as {type, properties}.
 */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
export interface QueryResult {
  readonly columns: readonly string[];
  /** In the order the store gave them; each row has exactly the columns. */
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

export interface ReadOptions {
  /** Give up with JisikError 'time-limit' after this many milliseconds. */
  readonly timeLimitMs?: number;
  readonly signal?: AbortSignal;
}

/** A place for what was worked out of one generation, beside the store or on this machine; it goes when the generation goes. */
export interface GenerationCache {
  /** What was kept under `name`; null when nothing was, or it cannot be read. */
  read(name: string): Promise<Buffer | null>;
  /** Does nothing where nothing can be kept: a folder that is not writable, a server whose graph is just being changed. */
  write(name: string, content: Uint8Array): Promise<void>;
}

/** Reads one published state; never sees half a run. */
export interface GraphReader {
  /** Changes whenever a run of ingestion publishes. */
  readonly generation: string;
  /**
   * A read statement in the shared dialect (see docs), its parameters bound, never spliced. Every column aliased.
   * 'query-syntax' (exit 2; details: message, place 'line:column'), 'query-failed' (2), 'write-refused' (6), 'time-limit' (8).
   */
  read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<QueryResult>;
  /** What kind of plan the store would make: 'r' reads. Absent where the reader can do nothing but read. */
  queryType?(statement: string): Promise<string>;
  /** How the store would run the statement, one step a line, without running it. Errors as of `read`. Writers have none. */
  plan?(statement: string, parameters?: Parameters): Promise<string>;
  /** Absent where there is no published generation to keep anything of; of a writer, once it has written more than that holds. */
  readonly cache?: GenerationCache | undefined;
  close(): Promise<void>;
}

export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/**
 * One writer at a time per store. Sees its own writes, once they are done: a read asked while one is under way may see the state
 * before it. Readers see them after `publish`.
 */
export interface GraphWriter extends GraphReader {
  /** All statements or none ('write-failed', exit 5). Idempotent statements only: the store may retry. */
  write(statements: readonly Statement[]): Promise<void>;
  /** `run`: id of the run whose work it is; with `history` the generation is found by it again. */
  publish(run?: string): Promise<void>;
  /** Leaves the published state as it was, as far as the store can (`capabilities.generations`). */
  abandon(): Promise<void>;
  /** Begins again from a generation that is kept, instead of the published one. Where the store has a `history`. */
  goBack?(generation: string): Promise<void>;
}

/** A published state that is still on disk. */
export interface KeptGeneration {
  readonly generation: string;
  /** Id of the run that published it, as far as it was noted. */
  readonly run: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  /** On disk; a file that several states share counts with the latest of them. */
  readonly bytes: number;
  readonly current: boolean;
}

/** The states that were published before the current one. */
export interface StoreHistory {
  /** The latest first; empty while nothing is published. */
  kept(): Promise<KeptGeneration[]>;
  /** How many of them the store keeps at most, the current one included. */
  keep(): Promise<number>;
  /** One of them, as long as it is kept. 'store-damaged' (5) when it is not there any more. */
  reader(generation: string): Promise<GraphReader>;
}

export interface StoreCapabilities {
  /** true: unpublished writes are invisible and can be abandoned; false: each `write` is visible when it commits. */
  readonly generations: boolean;
  /** true: `timeLimitMs` and `signal` stop a running statement inside the store; false: the adapter ends its process. */
  readonly cancel: boolean;
  /** true: several machines may read at once over the network. */
  readonly remote: boolean;
}

export interface GraphStore {
  /** As given, without credentials: what messages name. */
  readonly url: string;
  readonly kind: 'grafeo' | 'neo4j';
  readonly capabilities: StoreCapabilities;
  /** Absent where the store holds the graph as it is now and nothing else. */
  readonly history?: StoreHistory;
  /** The generation that `reader()` would open now, null when nothing was published: a long-lived reader compares and reopens. */
  published(): Promise<string | null>;
  /** JisikError 'store-missing' (exit 4) when nothing was ever published there; 'store-unreachable', 'store-locked', 'store-auth' (5). */
  reader(): Promise<GraphReader>;
  /** Begins to open what `reader()` reads, where that takes long. Never throws: what goes wrong, `reader()` says. */
  prepare?(): Promise<void>;
  /** Creates the store with its constraints and indexes when it is new. 'store-locked' when another writer holds it. */
  writer(): Promise<GraphWriter>;
  close(): Promise<void>;
}

export interface StoreSettings {
  /** `grafeo:DIR`, `neo4j://…`, `bolt://…` (and their +s, +ssc forms). */
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** Grafeo: published generations to keep on disk from now on, the current one included; undefined: as many as before, at first 2. */
  readonly keep?: number;
}
