import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { kafkaAvailable } from '../kafka/kafka-jars.js';
import { LocalBroker } from '../kafka/local-broker.js';
import { addressOfSystem } from './real-systems.js';

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
  return inHand(new LocalBroker(await addressOfSystem('shared-kafka')), async () => {
    /* other suites of the run still use it */
  });
}

/** A broker of the caller's own, about 3 s to start and 350 MB: for suites that kill it, wipe it or change its topics. */
export async function privateBroker(): Promise<TestBroker> {
  const broker = new LocalBroker(await mkdtemp(path.join(await addressOfSystem('kafka'), 'private-')));
  await broker.start();
  return inHand(broker, () => broker.remove());
}

/**
 * A `describe` for suites that need a broker. Where this machine cannot run one they are left out with a printed line
 * that says why, except in CI, where they fail.
 */
export function describeWithKafka(name: string, suite: () => void): void {
  const machine = kafkaAvailable();
  if (machine.available) {
    describe(name, () => {
      // Counts the file as one that ran with real Kafka.
      beforeAll(() => addressOfSystem('kafka'));
      suite();
    });
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

async function inHand(broker: LocalBroker, stop: () => Promise<void>): Promise<TestBroker> {
  return {
    brokers: await broker.address(),
    kill: () => broker.kill(),
    restart: () => broker.restart(),
    stop,
    wipe: async () => {
      await broker.wipe();
      await broker.restart();
    },
  };
}
