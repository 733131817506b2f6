import { setTimeout as pause } from 'node:timers/promises';
import type { EachBatchHandler, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { Pool } from 'pg';
import type { EventStore, RecordedEvent } from '#event-store';
import { applierFor } from './applier-for.js';
import { eventOfMessage, storeOfMessage, UnreadableMessageError } from './cloud-event.js';
import { type AnyConsumer, type EventFeed, type Subscription } from './consumer.js';
import { RUN } from './contiguous.js';
import { FanOut } from './fan-out.js';
import { GroupMember } from './group-member.js';
import {
  connectKafka,
  MAX_MESSAGE_BYTES,
  MEMBER_RETRIES,
  prepareTopic,
  withAdmin,
  type KafkaSettings,
} from './kafka-connection.js';
import type { FeedLogger } from './loop.js';
import { storeIdentity } from './store-identity.js';
import { Stragglers } from './stragglers.js';

/** A fetch that finds nothing comes back after this time; one that is open holds up a heartbeat, in milliseconds. */
const FETCH_WAIT_MS = 250;
/** How often a member says that it lives while it waits for room. */
const BEAT_MS = 1_000;

const JOIN_TRIES = 10;
const JOIN_PAUSE_MS = 300;

export interface KafkaFeedOptions {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly kafka: KafkaSettings;
  readonly logger: FeedLogger;
}

/**
 * Reads the topic once for all consumers of a process, as a member of one group, so that processes which run the same
 * consumers share its partitions. Offsets are a hint; what has been applied is told by the checkpoints in PostgreSQL,
 * which share the transaction of the rows.
 */
export class KafkaFeed implements EventFeed {
  readonly #members: Kafka;
  /** Members of one process that leave in one rebalance crash each other: they leave one after another. */
  #leaving: Promise<void> = Promise.resolve();

  constructor(private readonly options: KafkaFeedOptions) {
    this.#members = connectKafka(options.kafka, MEMBER_RETRIES);
  }

  /** @throws UnfitTopicError, and whatever says that the broker is out of reach */
  async subscribe(consumers: readonly AnyConsumer[]): Promise<Subscription> {
    const { kafka, logger, pool, store } = this.options;
    await withAdmin(connectKafka(kafka), (admin) => prepareTopic(admin, kafka, logger));
    const readers = consumers.map((consumer) => ({
      name: consumer.name,
      applier: applierFor(pool, store, consumer),
    }));
    const fanOut = new FanOut(readers, logger);
    const messages = new MessageReader(await storeIdentity(pool), kafka.topic, logger);
    const member = await this.#join(groupOf(kafka.topic, consumers), fanOut, (payload) =>
      eachBatch(fanOut, messages, payload),
    );
    const stragglers = readers.map(
      ({ name, applier }) => new Stragglers({ pool, store, consumer: name, applier, logger }),
    );
    for (const one of stragglers) one.start();
    const leave = async (): Promise<void> => {
      await Promise.all(stragglers.map((one) => one.stop()));
      await fanOut.stop();
      this.#leaving = this.#leaving.then(() => member.leave());
      await this.#leaving;
    };
    return {
      done: member.ended.catch(async (error: unknown) => {
        await leave();
        throw error;
      }),
      stop: leave,
    };
  }

  /** Joins the group; a broker that has just begun to lead it asks for patience first. */
  async #join(groupId: string, fanOut: FanOut, handler: EachBatchHandler): Promise<GroupMember> {
    const { topic } = this.options.kafka;
    for (let left = JOIN_TRIES - 1; ; left--) {
      const member = new GroupMember(
        this.#members.consumer({
          groupId,
          allowAutoTopicCreation: false,
          maxWaitTimeInMs: FETCH_WAIT_MS,
          maxBytesPerPartition: MAX_MESSAGE_BYTES,
          maxBytes: 4 * MAX_MESSAGE_BYTES,
          // The least that a broker takes by default: so long do partitions of a killed process wait.
          sessionTimeout: 6_000,
          rebalanceTimeout: 10_000,
          heartbeatInterval: 1_000,
          // New partitions are found when the metadata is read again.
          metadataMaxAge: 10_000,
          // A member that fails for good is replaced by its owner, who knows when to stop.
          retry: { ...MEMBER_RETRIES, restartOnFailure: () => Promise.resolve(false) },
        }),
        {
          topic,
          done: () => fanOut.done(),
          regrouped: () => {
            fanOut.forget();
          },
        },
      );
      try {
        await member.run(handler);
        return member;
      } catch (error) {
        if (left === 0 || !(error instanceof Error && 'retriable' in error && error.retriable === true)) throw error;
        await pause(JOIN_PAUSE_MS);
      }
    }
  }
}

/** Processes that run the same consumers are one group; those that run others read for themselves. */
const groupOf = (topic: string, consumers: readonly AnyConsumer[]): string =>
  [topic, ...consumers.map(({ name }) => name).sort()].join('.');

/** Hands messages on to the readers; the partition is read no further before all of them have room. */
async function eachBatch(fanOut: FanOut, reader: MessageReader, payload: EachBatchPayload): Promise<void> {
  const { messages, partition } = payload.batch;
  for (let at = 0; at < messages.length; at += RUN) {
    const run = messages.slice(at, at + RUN);
    const last = run.at(-1);
    if (!last || !payload.isRunning() || payload.isStale()) return;
    fanOut.offer(partition, { events: run.flatMap((message) => reader.read(message)), offset: BigInt(last.offset) });
    payload.resolveOffset(last.offset);
    await whileAlive(payload, fanOut.room(partition));
    await payload.heartbeat();
  }
}

/** @throws what the heartbeat throws when the group rebalances; kafkajs joins it again */
async function whileAlive(payload: EachBatchPayload, awaited: Promise<void>): Promise<void> {
  const ended = awaited.then(() => true);
  const beat = async (): Promise<boolean> => pause(BEAT_MS, false, { ref: false });
  while (!(await Promise.race([ended, beat()]))) await payload.heartbeat();
}

/** Reads messages into events; what is none of this store's is passed over, and said once. */
class MessageReader {
  #saidForeign = false;

  constructor(
    private readonly storeId: string,
    private readonly topic: string,
    private readonly logger: FeedLogger,
  ) {}

  /** Whatever of ours were missing for a damaged message is read from the store. */
  read(message: KafkaMessage): RecordedEvent[] {
    try {
      if (storeOfMessage(message) !== this.storeId) {
        this.#sayForeign();
        return [];
      }
      return [eventOfMessage(message)];
    } catch (error) {
      if (!(error instanceof UnreadableMessageError)) throw error;
      this.logger.warn(`passing over the message at offset ${message.offset} of ${this.topic}: ${error.message}`);
      return [];
    }
  }

  #sayForeign(): void {
    if (this.#saidForeign) return;
    this.#saidForeign = true;
    this.logger.warn(
      `the topic ${this.topic} holds events of another store, which are passed over; give each store a topic of its own`,
    );
  }
}
