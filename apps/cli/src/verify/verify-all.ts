import { setTimeout as pause } from 'node:timers/promises';
import { QueryBus } from '@nestjs/cqrs';
import { CONSUMER_NAMES, type Services } from '../../../server/src/index.js';
import { Parking, readLag, storeIdentity } from '#event-feed';
import { OUTLETS_PARTITION } from '#story';
import { withServer } from '../desk.js';
import type { Difference } from './difference.js';
import { verifyStore } from './verify-store.js';
import { verifyTopic } from './verify-topic.js';
import { verifyStoryViews } from './verify-views.js';

/** Consumers that do not move for this long are taken as they stand, in milliseconds. */
const STALL_MS = 15_000;

export interface Verification {
  readonly differences: readonly Difference[];
  /** What was looked at, as a sentence. */
  readonly seen: string;
}

/** Holds store, topic and views against each other, once the consumers are up to date. */
export async function verifyAll(onProgress: (line: string) => void): Promise<Verification> {
  return withServer('beside', async (app, { services }) => {
    const { store, texts, kafka, pool } = services;
    onProgress('Waiting until the consumers are up to date.');
    const differences = await standing(services);
    onProgress('Reading the store.');
    const read = await verifyStore(store, texts);
    differences.push(...read.differences);
    if (kafka) {
      onProgress(`Reading the topic ${kafka.topic}.`);
      differences.push(...(await verifyTopic(kafka, await storeIdentity(pool), read.places)));
    }
    const unreadable = new Set(read.differences.map(({ story }) => story));
    for (const story of read.stories.filter((one) => one !== OUTLETS_PARTITION && !unreadable.has(one))) {
      onProgress(`Asking the views about ${story}.`);
      differences.push(...(await verifyStoryViews(app.get(QueryBus), store, story)));
    }
    const topic = kafka ? `the topic ${kafka.topic}` : 'no topic';
    return {
      differences,
      seen: `${String(read.places.size)} events of ${String(read.stories.length)} stories, ${topic} and the views were read.`,
    };
  });
}

/** Waits for the consumers; what has not moved for a while is a difference. */
async function standing({ pool }: Services): Promise<Difference[]> {
  let seen = '';
  for (let movedAt = performance.now(); ;) {
    const lags = await readLag(pool, CONSUMER_NAMES);
    const behind = lags.filter(({ events }) => events > 0);
    if (behind.length === 0) return [];
    const now = behind.map(({ consumer, events }) => `${consumer} ${String(events)}`).join();
    if (now !== seen) movedAt = performance.now();
    seen = now;
    const parked = await new Parking().list(pool);
    const allParked = behind.every(
      ({ consumer, stories }) => parked.filter((one) => one.consumer === consumer).length >= stories,
    );
    if (allParked || performance.now() - movedAt > STALL_MS) {
      return [
        ...parked.map(({ partition: story, consumer, sequence, error }): Difference => ({
          where: 'views',
          story,
          what: `${consumer} has parked event number ${String(sequence)}: ${error}`,
        })),
        ...behind.map(({ consumer, events, stories }): Difference => ({
          where: 'views',
          story: `${String(stories)} stories`,
          what: `${consumer} has not applied ${String(events)} events`,
        })),
      ];
    }
    await pause(100);
  }
}
