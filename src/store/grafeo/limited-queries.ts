import { EXIT, JisikError } from '../../errors.js';
import type { Parameters, QueryResult, ReadOptions } from '../store.js';
import { queryError } from './errors.js';
import { resultOf } from './replies.js';
import { removeSpill } from './spill.js';
import { type Answer, keepAlive, type Started, startProcess } from './start-process.js';

/** How long a process without work is kept for the next query. */
const IDLE_MS = 30_000;

/**
 * Queries that may be given up, each in turn, in a process of their own that opens the same generation. It starts
 * with the first query, is kept while there is work, and is killed when a query must end. The time limit counts
 * from when the process is ready: opening a large graph is not the query's doing.
 */
export class LimitedQueries {
  #started: Promise<Started> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  /**
   * @param take gives a process that has the file open already, where there is one to be had
   * @param damaged what to say when the file cannot be opened
   */
  constructor(
    private readonly file: string,
    private readonly take: () => Started | null,
    private readonly damaged: (error: unknown) => Error,
  ) {}

  run(statement: string, parameters: Parameters, options: ReadOptions): Promise<QueryResult> {
    const turn = this.#turn.then(() => this.#run(statement, parameters, options));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  close(): void {
    clearTimeout(this.#idle);
    const started = this.#started;
    this.#started = undefined;
    started
      ?.then(({ child }) => {
        child.kill('SIGKILL');
        removeSpill(this.file, child.pid);
      })
      .catch(() => {});
  }

  async #start(): Promise<Started> {
    return this.take() ?? startProcess(this.file);
  }

  async #run(statement: string, parameters: Parameters, { timeLimitMs, signal }: ReadOptions): Promise<QueryResult> {
    const interrupted = () => new JisikError('interrupted', EXIT.interrupted);
    if (signal?.aborted) throw interrupted();
    clearTimeout(this.#idle);
    this.#started ??= this.#start();
    const { child, ready } = await this.#started;
    keepAlive(child, true);
    try {
      await ready.catch((error) => {
        this.#started = undefined;
        throw signal?.aborted ? interrupted() : this.damaged(error);
      });
      // The process took its time to start: nobody listened to the signal meanwhile.
      if (signal?.aborted) throw interrupted();
      return await new Promise<QueryResult>((resolve, reject) => {
        const timer =
          timeLimitMs === undefined
            ? undefined
            : setTimeout(
                () => end(new JisikError('time-limit', EXIT.timeLimit, { limitMs: timeLimitMs })),
                timeLimitMs,
              );
        const abort = () => end(interrupted());
        const settle = (finish: () => void) => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', abort);
          child.off('message', onMessage).off('exit', onExit);
          finish();
        };
        const end = (error: JisikError) => {
          this.close();
          settle(() => reject(error));
        };
        const onMessage = ({ reply }: Answer) =>
          settle(() => {
            try {
              resolve(resultOf(reply));
            } catch (error) {
              reject(error);
            }
          });
        const onExit = () => end(queryError({ message: 'the query ended its process (out of memory?)' }));
        signal?.addEventListener('abort', abort, { once: true });
        child.on('message', onMessage).on('exit', onExit);
        child.send({ id: 0, statement, parameters });
      });
    } finally {
      keepAlive(child, false);
      this.#idle = setTimeout(() => this.close(), IDLE_MS).unref();
    }
  }
}
