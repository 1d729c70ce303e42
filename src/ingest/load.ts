import type { FoundArticle } from '../article/find.js';
import { articleRows } from './article-rows.js';
import type { FileOutcome } from './extract-file.js';
import { readExtraction } from './extraction-line.js';
import { hashBytes } from './hash-files.js';
import type { Intake } from './intake.js';
import type { Ledger } from './ledger.js';
import type { IngestReport } from './report.js';
import { type RunOptions, runIngestion } from './run-ingestion.js';
import type { RunLog } from './run-log.js';
import { checkReadable, type LineSource, linesOf } from './text-lines.js';

export interface LoadOptions extends RunOptions {
  /** What `jisik extract --json` printed, here or on other machines. */
  readonly sources: readonly LineSource[];
}

/**
 * Brings extractions into the store: the graph is the one that ingesting their articles here would give, byte for byte. A line
 * that is none costs itself only.
 *
 * @throws JisikError 'missing-file', 'unreadable-file' (exit 3) before anything is written; 'store-…' (exit 5)
 */
export function load(options: LoadOptions): Promise<IngestReport> {
  return runIngestion(options, async () => {
    for (const { path } of options.sources) if (path !== '-') await checkReadable(path);
    return new Extractions(options.sources, options.signal);
  });
}

/** Lines read at a time. */
const PORTION = 100;

/**
 * Extractions that were made elsewhere. What was shadowed by another file of the same article takes over when that one changes if
 * it is among what is loaded then; else once it is loaded again.
 */
class Extractions implements Intake {
  readonly retracts = false;
  /** Read in this run and in order: the ledger should know them at its end. */
  private readonly read = new Set<string>();
  /** Of sources that cannot be read again: what another file of the same article beats so far. */
  private readonly kept = new Map<string, FileOutcome>();

  constructor(
    private readonly sources: readonly LineSource[],
    private readonly signal: AbortSignal | undefined,
  ) {}

  gone(): string[] {
    return [];
  }

  async *outcomes(ledger: Ledger, log: RunLog): AsyncGenerator<readonly FileOutcome[]> {
    let portion: FileOutcome[] = [];
    let lines = 0;
    for (const source of this.sources) {
      for await (const { text, line } of linesOf(source)) {
        const outcome = outcomeOf(text, source.path, line);
        const { file } = outcome.found;
        if (!outcome.problem) {
          log.extractor ||= outcome.extractor;
          this.read.add(file);
        }
        const known = ledger.get(file);
        const same = known?.fileHash === outcome.fileHash;
        if (source.once && !outcome.problem && !(same && known?.state === 'loaded')) this.kept.set(file, outcome);
        if (same) log.unchanged(file);
        else portion.push(outcome);
        if (++lines % PORTION !== 0) continue;
        log.took(PORTION);
        yield portion;
        portion = [];
        for (const one of this.kept.keys()) if (ledger.get(one)?.state === 'loaded') this.kept.delete(one);
        this.signal?.throwIfAborted();
      }
    }
    log.took(lines % PORTION);
    yield portion;
  }

  async *missed(ledger: Ledger, log: RunLog): AsyncGenerator<readonly FileOutcome[]> {
    // What a step before passed over and a later one wanted, or what a rival that left would give way to.
    const missed = new Set([...this.read].filter((file) => !ledger.get(file)));
    for (const [file, outcome] of this.kept) if (missed.delete(file)) yield* this.again(outcome, log);
    for (const source of missed.size > 0 ? this.sources : []) {
      if (source.once) continue;
      for await (const { text, line } of linesOf(source)) {
        const outcome = outcomeOf(text, source.path, line);
        if (missed.has(outcome.found.file)) yield* this.again(outcome, log);
      }
    }
  }

  private *again(outcome: FileOutcome, log: RunLog): Generator<readonly FileOutcome[]> {
    const { file } = outcome.found;
    const kind = log.kindOf(file);
    yield [outcome];
    log.countAs(file, kind);
  }
}

function outcomeOf(text: string, source: string, line: number): FileOutcome {
  const fileHash = hashBytes(Buffer.from(text));
  try {
    const extraction = readExtraction(text);
    const { extractor, article } = extraction;
    const { id, path } = article;
    // Of two machines one may name a path as the other does, another article.
    const found: FoundArticle = { file: `extraction:${path}#${id}`, path, defaultId: id };
    return { found, fileHash, extractor, rows: articleRows(extraction), warnings: [] };
  } catch (error) {
    const found: FoundArticle = { file: `extraction:${source}:${line}`, path: source, defaultId: '' };
    const details = { path: source, line, reason: (error as Error).message };
    return { found, fileHash, extractor: '', warnings: [], problem: { code: 'extraction-line', details, lost: true } };
  }
}
