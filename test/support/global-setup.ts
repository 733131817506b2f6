import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runFolderVariable, runOwnerVariable } from './run-folder.js';

/** Opens the run's folder; whatever a suite starts for the others is started by the first suite that asks for it. */
export default async function globalSetup(): Promise<void> {
  process.env[runFolderVariable] = await mkdtemp(path.join(tmpdir(), 'dateline-test-'));
  process.env[runOwnerVariable] = String(process.pid);
}
