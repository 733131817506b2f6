import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { packageRoot } from '#platform';

/** A process of its own that a test starts, listens to and kills. */
export interface Program {
  readonly pid: number;
  /** The next line on its stdout; an error when it ends before. */
  line(): Promise<string>;
  /** Kills it at once (SIGKILL) and waits until it is gone. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

/**
 * Runs JavaScript in which `source('libs/…/x.ts')` loads a file of the repo. A spec that uses it calls
 * `killPrograms` after each test, so that a failed one leaves nothing running.
 */
export function runProgram(body: string): Program {
  const loader = join(packageRoot(), 'test/support/typescript.cjs');
  const script = `require(${JSON.stringify(loader)});
    const source = (path) => require(require('node:path').join(${JSON.stringify(packageRoot())}, path));
    (async () => { ${body} })();`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    line: async () => {
      const next = await lines.next();
      if (next.done === true) throw new Error('the program ended without a line');
      return next.value;
    },
    kill: () => kill(child),
  };
}

export async function killPrograms(): Promise<void> {
  await Promise.all([...running].map(kill));
}

async function kill(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
