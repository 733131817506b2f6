import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaAvailable } from '../kafka/kafka-jars.js';
import { LocalBroker } from '../kafka/local-broker.js';
import { noteRealSystem, runFolder, runOwner } from './run-folder.js';

export { kafkaAvailable } from '../kafka/kafka-jars.js';

/** A real broker in the hands of a suite. */
export interface TestBroker {
  /** The bootstrap address; a restart and a wipe keep it. */
  readonly brokers: string;
  /** kill -9. */
  kill(): Promise<void>;
  /** The same data and port again, after a clean stop where the broker still runs. */
  restart(): Promise<void>;
  /** Ends it for good; the shared broker is left to the end of the run. */
  stop(): Promise<void>;
  /** An empty cluster with a new id at the same address, running again. */
  wipe(): Promise<void>;
}

/**
 * The one broker that all suites of this jest run share, started by the first that asks. Suites keep apart by their
 * own topic names and group ids, and leave kill, restart and wipe to private brokers unless they run alone.
 */
export async function testBroker(): Promise<TestBroker> {
  const broker = new LocalBroker(path.join(runFolder(), 'kafka'));
  const brokers = await once('kafka', () => broker.start({ owner: runOwner() }));
  return inHand(broker, brokers, async () => {
    /* other suites of the run still use it */
  });
}

/** A broker of the caller's own, about 3 s to start and 350 MB: for suites that kill it, wipe it or change its topics. */
export async function privateBroker(): Promise<TestBroker> {
  const broker = new LocalBroker(await mkdtemp(path.join(runFolder(), 'kafka-private-')));
  const brokers = await broker.start({ owner: runOwner() });
  return inHand(broker, brokers, () => broker.remove());
}

/** For the end of the run. */
export async function stopSharedBroker(): Promise<void> {
  await new LocalBroker(path.join(runFolder(), 'kafka')).remove();
}

/**
 * A `describe` for suites that need a broker. Where this machine cannot run one they are left out with a printed line
 * that says why, except in CI, where they fail.
 */
export function describeWithKafka(name: string, suite: () => void): void {
  const machine = kafkaAvailable();
  if (machine.available) {
    noteRealSystem('Kafka');
    describe(name, suite);
    return;
  }
  const why = `${name}: left out, because ${machine.reason}`;
  process.stderr.write(`${why}\n`);
  describe(name, () => {
    it('is left out without Java 17 and Maven, but not in CI', () => {
      if (process.env['CI'] === 'true') throw new Error(`${why}; CI must have both`);
    });
  });
}

function inHand(broker: LocalBroker, brokers: string, stop: () => Promise<void>): TestBroker {
  return {
    brokers,
    kill: () => broker.kill(),
    restart: () => broker.restart(runOwner()),
    stop,
    wipe: async () => {
      await broker.wipe();
      await broker.restart(runOwner());
    },
  };
}

/** Runs `start` in one process of the run and gives its answer to all; the others wait for it. */
async function once(name: string, start: () => Promise<string>): Promise<string> {
  const answer = path.join(runFolder(), `${name}.answer`);
  const turn = path.join(runFolder(), `${name}.turn`);
  for (;;) {
    if (existsSync(answer)) return readFile(answer, 'utf8');
    // Making a folder succeeds for exactly one process.
    const mine = await mkdir(turn).then(
      () => true,
      () => false,
    );
    if (!mine) {
      await sleep(50);
      continue;
    }
    try {
      // The turn before this one may have ended between the look above and now.
      if (existsSync(answer)) return await readFile(answer, 'utf8');
      const value = await start();
      await writeFile(`${answer}.new`, value);
      await rename(`${answer}.new`, answer);
      return value;
    } finally {
      await rm(turn, { recursive: true });
    }
  }
}
