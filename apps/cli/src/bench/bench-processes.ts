import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { packageRoot, readServerFile } from '#platform';

const READY_WITHIN_MS = 60_000;

/** Gives the action the brokers that KAFKA_BROKERS names, or one that is run for as long as the action takes. */
export async function withBroker<T>(action: (brokers: string) => Promise<T>): Promise<T> {
  const named = process.env['KAFKA_BROKERS'];
  if (named !== undefined && named !== '') return action(named);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-kafka-'));
  const broker = run(['dist/test/kafka/main.js', '--folder', folder, '--port', '0'], {});
  try {
    const lines = createInterface({ input: broker.stdout ?? process.stdin })[Symbol.asyncIterator]();
    const told = await lines.next();
    if (told.done === true)
      throw new Error('The alerts benchmark needs Kafka: set KAFKA_BROKERS, or install Java 17 and Maven.');
    return await action(told.value);
  } finally {
    await end(broker);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the action the address of a server in a process of its own, with these settings and no seeds. */
export async function withServerProcess<T>(
  environment: Readonly<Record<string, string>>,
  action: (url: string) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dateline-bench-server-'));
  const own = { DATELINE_DATA: dataDir, DATELINE_SEEDS: 'none', PORT: '0', LOG_LEVEL: 'warn' };
  const server = run(['--min-semi-space-size=64', '--max-semi-space-size=64', 'dist/apps/server/src/main.js'], {
    ...environment,
    ...own,
  });
  try {
    return await action(await untilReady(server, dataDir));
  } finally {
    await end(server);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** @param line what follows `node` on the line, as `npm start` has it, from the root of the package */
function run(line: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  const root = packageRoot();
  const file = line.find((word) => word.endsWith('.js')) ?? '';
  if (!existsSync(join(root, file))) throw new Error(`${file} is missing: run npm run build first.`);
  return spawn(process.execPath, line, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function untilReady(server: ChildProcess, dataDir: string): Promise<string> {
  server.stdout?.pipe(process.stderr);
  for (const end = performance.now() + READY_WITHIN_MS; performance.now() < end && server.exitCode === null;) {
    const url = readServerFile(dataDir)?.url;
    const answer = url === undefined ? null : await fetch(`${url}/health/ready`).catch(() => null);
    if (url !== undefined && answer?.ok === true) return url;
    await pause(100);
  }
  throw new Error('The server of the benchmark was not ready within a minute.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
