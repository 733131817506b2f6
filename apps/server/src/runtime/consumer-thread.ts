import { once } from 'node:events';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Config, Role } from '#platform';

/** What the thread is told when it begins. */
export interface ThreadTask {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly roles: ReadonlySet<Role>;
  readonly connections: number;
}

/** What the thread tells: stories of which it has brought the views forward. */
export interface ThreadNews {
  readonly moved: readonly string[];
}

/** The one word that the thread takes. */
export const STOP = 'stop';

/** Where the code of the thread lies, and what it finds on its command line. */
export interface ThreadProgram {
  readonly file: URL | string;
  readonly argv?: readonly string[];
}

export interface ConsumerThreadOptions extends ThreadTask {
  readonly program: ThreadProgram;
  readonly onMoved: (partitions: readonly string[]) => void;
}

/**
 * Consumers on a thread of their own, so that neither they nor requests wait for the other's computing. It shares nothing
 * with the rest of the process but the database. What it does not catch ends the process, as it would without a thread.
 */
export class ConsumerThread {
  readonly #worker: Worker;
  #stopping = false;

  constructor({ program, onMoved, ...task }: ConsumerThreadOptions) {
    const options: WorkerOptions = { workerData: task, name: 'consumers' };
    if (program.argv) options.argv = [...program.argv];
    this.#worker = new Worker(program.file, options);
    this.#worker.on('message', ({ moved }: ThreadNews) => {
      onMoved(moved);
    });
    this.#worker.on('error', (error) => {
      throw error;
    });
    this.#worker.on('exit', () => {
      if (!this.#stopping) throw new Error('The thread of the consumers ended, and nobody asked it to.');
    });
  }

  /** Resolves when the thread has given back what it held and is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const gone = once(this.#worker, 'exit');
    this.#worker.postMessage(STOP);
    await gone;
  }

  /** Ends the thread where it stands. */
  async end(): Promise<void> {
    this.#stopping = true;
    await this.#worker.terminate();
  }
}
