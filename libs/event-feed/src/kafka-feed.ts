import { setTimeout as pause } from 'node:timers/promises';
import type { EachBatchHandler, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { Pool } from 'pg';
import type { EventStore, RecordedEvent } from '#event-store';
import { applierFor } from './applier-for.js';
import type { Applier } from './applier.js';
import { eventOfMessage, storeOfMessage, UnreadableMessageError } from './cloud-event.js';
import { type AnyConsumer, type EventFeed, type Subscription } from './consumer.js';
import { RUN } from './contiguous.js';
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
import { untilApplied } from './until-applied.js';

/** Partitions that a member works on at a time: a batch mostly waits for PostgreSQL. */
const CONCURRENT_PARTITIONS = 3;

const JOIN_TRIES = 10;
const JOIN_PAUSE_MS = 300;

export interface KafkaFeedOptions {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly kafka: KafkaSettings;
  readonly logger: FeedLogger;
}

/**
 * Reads the topic: one consumer group for each consumer, so that processes share its partitions. Offsets are a hint;
 * what has been applied is told by the checkpoints in PostgreSQL, which share the transaction of the rows.
 */
export class KafkaFeed implements EventFeed {
  readonly #members: Kafka;
  /** Consumers of one process that leave in one rebalance crash each other: they leave one after another. */
  #leaving: Promise<void> = Promise.resolve();

  constructor(private readonly options: KafkaFeedOptions) {
    this.#members = connectKafka(options.kafka, MEMBER_RETRIES);
  }

  /** @throws UnfitTopicError, and whatever says that the broker is out of reach */
  async subscribe(consumer: AnyConsumer): Promise<Subscription> {
    const { kafka, logger, pool, store } = this.options;
    await withAdmin(connectKafka(kafka), (admin) => prepareTopic(admin, kafka, logger));
    const applier = applierFor(pool, store, consumer);
    const reader = new MessageReader(await storeIdentity(pool), kafka.topic, logger);
    const member = await this.#join(consumer, (payload) => this.#eachBatch(consumer.name, applier, reader, payload));
    const stragglers = new Stragglers({ pool, store, consumer: consumer.name, applier, logger });
    stragglers.start();
    const leave = async (): Promise<void> => {
      await stragglers.stop();
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

  /** Joins the consumer's group; a broker that has just begun to lead it asks for patience first. */
  async #join(consumer: AnyConsumer, eachBatch: EachBatchHandler): Promise<GroupMember> {
    const { topic } = this.options.kafka;
    for (let left = JOIN_TRIES - 1; ; left--) {
      const member = new GroupMember(
        this.#members.consumer({
          groupId: `${topic}.${consumer.name}`,
          allowAutoTopicCreation: false,
          maxWaitTimeInMs: 50,
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
      );
      try {
        await member.run(topic, CONCURRENT_PARTITIONS, eachBatch);
        return member;
      } catch (error) {
        if (left === 0 || !(error instanceof Error && 'retriable' in error && error.retriable === true)) throw error;
        await pause(JOIN_PAUSE_MS);
      }
    }
  }

  async #eachBatch(name: string, applier: Applier, reader: MessageReader, payload: EachBatchPayload): Promise<void> {
    const { messages } = payload.batch;
    for (let at = 0; at < messages.length; at += RUN) {
      const run = messages.slice(at, at + RUN);
      const events = run.flatMap((message) => reader.read(message));
      if (!(await untilApplied(name, applier, events, payload, this.options.logger))) return;
      const last = run.at(-1);
      if (last) payload.resolveOffset(last.offset);
    }
  }
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
