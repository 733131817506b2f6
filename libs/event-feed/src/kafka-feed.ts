import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer as KafkaConsumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { Pool } from 'pg';
import type { EventStore, RecordedEvent } from '#event-store';
import { applierFor, type Applier } from './applier.js';
import { eventOfMessage, UnreadableMessageError } from './cloud-event.js';
import type { AnyConsumer, EventFeed, Subscription } from './consumer.js';
import { connectKafka, MAX_MESSAGE_BYTES, prepareTopic, type KafkaSettings } from './kafka-connection.js';
import type { FeedLogger } from './loop.js';

const RUN = 200;
/** A group that has not settled by then is left all the same, in milliseconds. */
const REBALANCE_WAIT_MS = 10_000;

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
  readonly #kafka: Kafka;
  /** Consumers of one client that leave a group at the same time crash each other: they leave one after another. */
  #leaving: Promise<void> = Promise.resolve();

  constructor(private readonly options: KafkaFeedOptions) {
    this.#kafka = connectKafka(options.kafka);
  }

  async subscribe(consumer: AnyConsumer): Promise<Subscription> {
    const { kafka, logger, pool, store } = this.options;
    await prepareTopic(this.#kafka, kafka, logger);
    const member = this.#kafka.consumer({
      groupId: `${kafka.topic}.${consumer.name}`,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 50,
      maxBytesPerPartition: MAX_MESSAGE_BYTES,
      maxBytes: 4 * MAX_MESSAGE_BYTES,
      sessionTimeout: 10_000,
      rebalanceTimeout: 10_000,
      heartbeatInterval: 1_000,
      // New partitions are found when the metadata is read again.
      metadataMaxAge: 10_000,
      retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 8, restartOnFailure: () => Promise.resolve(true) },
    });
    const group = new GroupWatch(member);
    const applier = applierFor(pool, store, consumer);
    await member.connect();
    await member.subscribe({ topic: kafka.topic, fromBeginning: true });
    await member.run({
      autoCommit: true,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 1,
      eachBatch: (payload) => this.#eachBatch(consumer, applier, payload),
    });
    return {
      done: group.failed,
      stop: () => {
        this.#leaving = this.#leaving.then(async () => {
          await group.settled(REBALANCE_WAIT_MS);
          await member.disconnect();
        });
        return this.#leaving;
      },
    };
  }

  async #eachBatch(consumer: AnyConsumer, applier: Applier, payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    for (let at = 0; at < batch.messages.length; at += RUN) {
      const messages = batch.messages.slice(at, at + RUN);
      const events = messages.flatMap((message) => this.#read(message));
      for (let turn = 1; ; turn++) {
        if (!payload.isRunning() || payload.isStale()) return;
        try {
          await applier.apply(events);
          break;
        } catch (error) {
          this.options.logger.warn(
            `consumer ${consumer.name}: ${error instanceof Error ? error.message : String(error)}; trying again (${turn})`,
          );
          await pause(Math.min(2_000, 50 * 2 ** Math.min(turn, 6)));
          await payload.heartbeat();
        }
      }
      const last = messages.at(-1);
      if (last) payload.resolveOffset(last.offset);
      await payload.heartbeat();
      await payload.commitOffsetsIfNecessary();
    }
  }

  /** What is none of ours is passed over: whatever of ours were missing for it is read from the store. */
  #read(message: EachBatchPayload['batch']['messages'][number]): RecordedEvent[] {
    try {
      return [eventOfMessage(message)];
    } catch (error) {
      if (!(error instanceof UnreadableMessageError)) throw error;
      this.options.logger.warn(`passing over a message at offset ${message.offset}: ${error.message}`);
      return [];
    }
  }
}

/** Knows whether a member's group is in the middle of a rebalance, and whether the member is lost for good. */
class GroupWatch {
  readonly failed: Promise<void>;
  #joined = false;
  #waiting: (() => void)[] = [];

  constructor(member: KafkaConsumer) {
    member.on(member.events.GROUP_JOIN, () => {
      this.#joined = true;
      for (const resolve of this.#waiting.splice(0)) resolve();
    });
    member.on(member.events.REBALANCING, () => {
      this.#joined = false;
    });
    this.failed = new Promise((resolve, reject) => {
      member.on(member.events.CRASH, ({ payload }) => {
        this.#joined = false;
        if (!payload.restart) reject(payload.error);
      });
      member.on(member.events.DISCONNECT, () => {
        resolve();
      });
    });
  }

  async settled(milliseconds: number): Promise<void> {
    if (this.#joined) return;
    await Promise.race([
      new Promise<void>((resolve) => this.#waiting.push(resolve)),
      pause(milliseconds, undefined, { ref: false }),
    ]);
  }
}
