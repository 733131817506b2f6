import { rm } from 'node:fs/promises';
import { stopSharedBroker } from './kafka.js';
import { runFolder } from './run-folder.js';

/** Ends what the suites of this run shared, and removes the run's folder. */
export default async function globalTeardown(): Promise<void> {
  await stopSharedBroker();
  await rm(runFolder(), { recursive: true, force: true });
}
