import { closeSync, openSync, readSync, renameSync, statSync } from 'node:fs';

import { handOver, type RunUser } from './run-user.js';

const rotateAbove = 10 * 1024 * 1024;

/**
 * PostgreSQL writes its log straight into a file: through a pipe it would stand still whenever this process is busy.
 * A file above 10 MiB is set aside at the next start, one generation is kept.
 */
export class ServerLog {
  readonly #from: number;

  private constructor(
    readonly file: string,
    readonly fd: number,
  ) {
    this.#from = statSync(file).size;
  }

  static open(file: string, user: RunUser): ServerLog {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > rotateAbove) renameSync(file, `${file}.1`);
    const fd = openSync(file, 'a', 0o600);
    handOver(file, user);
    return new ServerLog(file, fd);
  }

  /** This process's copy of the descriptor; the server keeps its own. */
  close(): void {
    closeSync(this.fd);
  }

  /** The last message of this start that ended the server, without its time stamp; empty when there is none. */
  lastFailure(): string {
    const lines = this.#sinceStart().split('\n');
    const severe = lines.filter(
      (line) => !line.includes('is starting up') && /\b(FATAL|PANIC): |^\S*postgres: /.test(line),
    );
    return severe.at(-1)?.replace(/^.*?\b(?:FATAL|PANIC): +|^\S*postgres: /, '') ?? '';
  }

  #sinceStart(): string {
    const fd = openSync(this.file, 'r');
    try {
      const buffer = Buffer.alloc(64 * 1024);
      const size = statSync(this.file).size;
      const from = Math.max(this.#from, size - buffer.length);
      return buffer.toString('utf8', 0, readSync(fd, buffer, 0, buffer.length, from));
    } finally {
      closeSync(fd);
    }
  }
}
