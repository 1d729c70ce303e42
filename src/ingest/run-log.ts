import type { Statement, Value } from '../store/store.js';
import type { FileOutcome, Problem } from './extract-file.js';
import type { GraphDelta } from './graph-delta.js';
import type { Plan } from './plan.js';
import type { FileWarning, IngestProgress, IngestReport, RejectedFile, Totals } from './report.js';
import type { Source } from './source.js';
import { statementText } from './statement-files.js';

/** What a file is, compared with what it was. */
type FileKind = 'new' | 'changed' | 'unchanged' | 'duplicates';

/** Counts what a run does; makes its report and its `Run` record. */
export class RunLog {
  readonly problems: RejectedFile[] = [];
  readonly resumed: string[] = [];
  /** Id of the run once it has written. */
  run: string | null = null;
  /** Of the run, among all of this graph. */
  number = 1;
  /** The graph was empty before it: what it brought is the graph, and not recorded once more. */
  whole = false;
  retracted = 0;
  /** Version of the extractor whose extractions come in. */
  extractor = '';
  private read = 0;
  private done = 0;
  private readonly kinds = new Map<string, FileKind>();
  private readonly rejected: RejectedFile[] = [];
  private readonly warnings: FileWarning[] = [];
  private readonly changes = {
    entities: { added: 0, changed: 0, retracted: 0 },
    facts: { added: 0, changed: 0, retracted: 0 },
    quotes: { added: 0, changed: 0, retracted: 0 },
  };

  /** `started`: milliseconds of a clock that never goes back. */
  constructor(
    readonly startedAt: Date,
    private readonly started: number,
    private readonly onProgress: ((progress: IngestProgress) => void) | undefined,
    private readonly isShadowed: (file: string) => boolean,
  ) {}

  phase(phase: IngestProgress['phase'], done: number, total: number): void {
    this.onProgress?.({ phase, done, total, milliseconds: this.elapsed() });
  }

  planned(read: number, plan: Plan): void {
    this.read = read;
    for (const { id } of plan.unchanged) this.kinds.set(id, 'unchanged');
    for (const { path, reason } of plan.stillRejected) this.rejected.push({ path, ...JSON.parse(reason ?? '{}') });
    this.phase('plan', read, read);
  }

  /** One more came in whose article is as it was; for what is read as it comes. */
  unchanged(file: string): void {
    this.kinds.set(file, 'unchanged');
  }

  kindOf(file: string): FileKind | undefined {
    return this.kinds.get(file);
  }

  /** A file that is read once more counts as it did before. */
  countAs(file: string, kind: FileKind | undefined): void {
    if (kind) this.kinds.set(file, kind);
  }

  /** So many more came in. */
  took(count: number): void {
    this.read += count;
    this.phase('extract', this.read, this.read);
  }

  extracted(count: number, total: number): void {
    this.done += count;
    this.phase('extract', this.done, total);
  }

  warn({ found, warnings }: FileOutcome): void {
    for (const { code, line } of warnings) this.warnings.push({ path: found.path, code, line });
  }

  reject(path: string, { code, details }: Problem): void {
    this.rejected.push({ path, code, details });
  }

  /** What a file is, compared with what it was. */
  count(known: Source | undefined, source: Source): void {
    if (source.state === 'rejected') return;
    if (!known || known.state === 'rejected') this.kinds.set(source.id, 'new');
    else this.kinds.set(source.id, known.contentHash === source.contentHash ? 'unchanged' : 'changed');
  }

  wrote(run: string, delta: GraphDelta): void {
    this.run = run;
    const { entities, facts, quotes } = this.changes;
    entities.added += delta.entities.new.length;
    entities.changed += delta.entities.changed.length;
    entities.retracted += delta.entities.removed.length;
    tally(
      facts,
      delta.claims.new.map(({ node }) => node.id),
      delta.claims.removed,
    );
    const { subjects, objects, speakers } = delta.moved;
    facts.changed += new Set([...subjects, ...objects].map(({ id }) => id)).size;
    quotes.changed += speakers.length;
    tally(
      quotes,
      delta.quotes.new.map(({ node }) => node.id),
      delta.quotes.removed,
    );
  }

  /** Entities that were there before, of which the steps left the writing for the end. */
  changedAtEnd(entities: number): void {
    this.changes.entities.changed += entities;
  }

  /** The `Run` record as it stands; times and counts of this record are no part of the canonical export. */
  runStatement(state: 'running' | 'finished', now: Date, graph?: Totals): Statement {
    const { run, number, changes, extractor, rejected, retracted, read } = this;
    const properties: { [key: string]: Value } = {
      id: run!,
      number,
      ...(this.whole && { whole: true }),
      state,
      startedAt: this.startedAt.toISOString(),
      ...(state === 'finished' && { finishedAt: this.finishedAt(now) }),
      extractor,
      read,
      ...this.counts(),
      retracted,
      rejected: rejected.length,
      rejections: JSON.stringify(rejected),
      ...(this.warnings.length > 0 && { warnings: JSON.stringify(this.warnings) }),
      changes: JSON.stringify(changes),
      ...(graph && { graph: JSON.stringify(graph) }),
    };
    return { text: statementText('run'), parameters: { rows: [{ id: run!, properties }] } };
  }

  static interrupted(ids: readonly string[]): Statement {
    return { text: statementText('run-interrupted'), parameters: { rows: ids.map((id) => ({ id })) } };
  }

  report(now: Date, graph: Totals, dryRun = false): IngestReport {
    return {
      run: dryRun ? null : this.run,
      startedAt: this.startedAt.toISOString(),
      finishedAt: this.finishedAt(now),
      milliseconds: this.elapsed(),
      extractor: this.extractor,
      read: this.read,
      ...this.counts(),
      retracted: this.retracted,
      rejected: this.rejected.sort((a, b) => (a.path < b.path ? -1 : 1)),
      warnings: this.warnings.sort((a, b) => (a.path < b.path ? -1 : 1)),
      problems: this.problems,
      changes: this.changes,
      graph,
      dryRun,
      resumed: this.resumed,
    };
  }

  /** Files by what they are; a file that another one beats is a duplicate, whatever else it is. */
  private counts(): Record<FileKind, number> {
    const counts = { new: 0, changed: 0, unchanged: 0, duplicates: 0 };
    for (const [file, kind] of this.kinds) counts[this.isShadowed(file) ? 'duplicates' : kind]++;
    return counts;
  }

  /** Never before the start, even if the clock was set back meanwhile. */
  private finishedAt(now: Date): string {
    return new Date(Math.max(now.getTime(), this.startedAt.getTime())).toISOString();
  }

  private elapsed(): number {
    return Math.round(performance.now() - this.started);
  }
}

/** An id that goes and comes back in one step is a row of a changed article that stayed. */
function tally(
  counts: { added: number; retracted: number },
  added: readonly string[],
  removed: readonly string[],
): void {
  const gone = new Set(removed);
  const stayed = added.filter((id) => gone.has(id)).length;
  counts.added += added.length - stayed;
  counts.retracted += removed.length - stayed;
}
