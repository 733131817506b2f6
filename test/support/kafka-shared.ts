import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LocalBroker } from '../kafka/local-broker.js';
import type { RealSystem } from './real-systems.js';

/** A place for the brokers of a run; its address is a folder. Each suite asks for it, and so is counted. */
export async function openKafkaFolder(): Promise<RealSystem> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-test-kafka-'));
  return { address: folder, stop: () => rm(folder, { recursive: true, force: true }) };
}

/** The one broker that suites share; its address is the folder by which LocalBroker knows it. */
export async function startSharedBroker(): Promise<RealSystem> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-test-kafka-shared-'));
  const broker = new LocalBroker(folder);
  await broker.start();
  return { address: folder, stop: () => broker.remove() };
}
