import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';

import { startAs, type RunUser } from './run-user.js';

/** Ends when this process does, however it ends, for then the pipe closes; then it stops PostgreSQL. */
const script = `cat >/dev/null
kill -INT "$1" 2>/dev/null
if [ -n "$2" ]; then
  while kill -0 "$1" 2>/dev/null; do sleep 0.1; done
  rm -rf -- "$2"
fi`;

/**
 * A shell that outlives this process when it is killed, and shuts PostgreSQL down for it, so that no server is
 * orphaned. Should the guardian be killed as well, `stopOrphan` mends it at the next start.
 * `remove` is a folder to delete after that.
 */
export class Guardian {
  readonly #shell: ChildProcess | undefined;

  constructor(user: RunUser, postmaster: number, remove = '') {
    if (process.platform === 'win32') return;
    this.#shell = startAs(
      user,
      '/bin/sh',
      ['-c', script, 'dateline-guardian', String(postmaster), remove],
      ['pipe', 'ignore', 'ignore'],
    );
    // Without it PostgreSQL is only less tidy: nothing to stop a start for.
    this.#shell.on('error', () => undefined);
    const pipe = this.#shell.stdin;
    pipe?.on('error', () => undefined);
    // An open pipe must not keep this process from ending.
    if (pipe instanceof Socket) pipe.unref();
  }

  /** To be called once PostgreSQL is gone, before its process id can be given to another program. */
  dismiss(): void {
    this.#shell?.kill('SIGKILL');
  }
}
