import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Names the folder that all processes of one jest run share; set by global-setup.ts, removed by global-teardown.ts. */
export const runFolderVariable = 'DATELINE_TEST_RUN';
/** The process that lives as long as the run: jest's own, not a worker's. */
export const runOwnerVariable = 'DATELINE_TEST_OWNER';

/** The folder of this jest run: what one suite starts and others use is found through it. */
export function runFolder(): string {
  const folder = process.env[runFolderVariable];
  if (folder === undefined) throw new Error('no jest run folder: jest.config.cjs names no globalSetup');
  return folder;
}

/** The process id of this jest run. */
export function runOwner(): number {
  return Number(process.env[runOwnerVariable] ?? process.pid);
}

/** The systems that a test run can have for real. */
export type RealSystem = 'PostgreSQL' | 'Kafka';

/** Notes that the suite that is being loaded runs against the real system, for real-systems-reporter.cjs. */
export function noteRealSystem(system: RealSystem): void {
  const suite = expect.getState().testPath ?? String(process.pid);
  const folder = path.join(runFolder(), 'real', system);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, createHash('sha256').update(suite).digest('hex')), '');
}
