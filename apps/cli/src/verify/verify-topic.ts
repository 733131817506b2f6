import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kafka, KafkaMessage } from 'kafkajs';
import {
  connectKafka,
  eventOfMessage,
  storeOfMessage,
  UnreadableMessageError,
  withAdmin,
  type KafkaSettings,
} from '#event-feed';
import type { Difference } from './difference.js';
import type { StoredPlace } from './verify-store.js';

/** A broker that sends nothing for this long is given up, in milliseconds. */
const STALL_MS = 30_000;

interface Reach {
  readonly partition: number;
  /** Offset after the last message. */
  readonly high: number;
  readonly low: number;
}

/**
 * Reads the whole topic: every event of the store must be on it, those of a story in order of their first appearance in
 * each partition. Partitions that are added move stories, and between two partitions there is no order.
 * Where the broker has let go of old messages, only what follows the first that is left can be asked for.
 */
export async function verifyTopic(
  settings: KafkaSettings,
  storeId: string,
  places: ReadonlyMap<string, StoredPlace>,
): Promise<Difference[]> {
  const kafka = connectKafka(settings);
  const reach = await withAdmin(kafka, (admin) => admin.fetchTopicOffsets(settings.topic)).then((offsets) =>
    offsets.map(({ partition, high, low }): Reach => ({ partition, high: Number(high), low: Number(low) })),
  );
  const reading = new TopicReading(storeId, places);
  await readThrough(kafka, settings.topic, reach, reading);
  return reading.differences(reach.some(({ low }) => low > 0));
}

/** What the messages say, one by one. */
export class TopicReading {
  readonly #found: Difference[] = [];
  readonly #seen = new Set<string>();
  /** The first number of each story that was read. */
  readonly #first = new Map<string, number>();
  /** The last number of each story in each partition. */
  readonly #last = new Map<string, number>();

  constructor(
    private readonly storeId: string,
    private readonly places: ReadonlyMap<string, StoredPlace>,
  ) {}

  take(partition: number, message: Pick<KafkaMessage, 'headers' | 'value' | 'key'>): void {
    try {
      if (storeOfMessage(message) !== this.storeId) return;
      const { id, partition: story, sequence } = eventOfMessage(message);
      if (this.#seen.has(id)) return;
      this.#seen.add(id);
      const known = this.places.get(id);
      if (known?.story !== story || known.sequence !== sequence) {
        this.#wrong(story, `event ${id}, number ${String(sequence)}, is not in the store so`);
      }
      const place = `${String(partition)} ${story}`;
      const last = this.#last.get(place) ?? 0;
      if (sequence < last) {
        this.#wrong(story, `event ${id}, number ${String(sequence)}, comes after number ${String(last)}`);
      }
      this.#last.set(place, Math.max(sequence, last));
      this.#first.set(story, Math.min(sequence, this.#first.get(story) ?? sequence));
    } catch (error) {
      if (!(error instanceof UnreadableMessageError)) throw error;
    }
  }

  /** @param forgetful whether the broker has let go of old messages */
  differences(forgetful: boolean): Difference[] {
    for (const [id, { story, sequence }] of this.places) {
      if (this.#seen.has(id)) continue;
      const first = this.#first.get(story) ?? Number.POSITIVE_INFINITY;
      if (forgetful && sequence < first) continue;
      this.#wrong(story, `event ${id}, number ${String(sequence)}, is not on the topic`);
    }
    return this.#found;
  }

  #wrong(story: string, what: string): void {
    this.#found.push({ where: 'topic', story, what });
  }
}

/** Reads each partition up to where it ended when the reading began, in a group of its own that is removed afterwards. */
async function readThrough(kafka: Kafka, topic: string, reach: readonly Reach[], reading: TopicReading): Promise<void> {
  const left = new Map(reach.filter(({ high, low }) => high > low).map(({ partition, high }) => [partition, high]));
  if (left.size === 0) return;
  const groupId = `${topic}.verify-${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 100 });
  let movedAt = performance.now();
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: ({ batch }) => {
        movedAt = performance.now();
        const end = left.get(batch.partition) ?? 0;
        for (const message of batch.messages) if (Number(message.offset) < end) reading.take(batch.partition, message);
        if (Number(batch.lastOffset()) + 1 >= end) left.delete(batch.partition);
        return Promise.resolve();
      },
    });
    while (left.size > 0) {
      if (performance.now() - movedAt > STALL_MS)
        throw new Error(`The broker sent nothing of ${topic} for 30 seconds.`);
      await pause(50);
    }
  } finally {
    await consumer.disconnect();
    await withAdmin(kafka, (admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }
}
