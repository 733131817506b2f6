import { CompressionTypes, Partitioners, type Kafka, type Producer } from 'kafkajs';
import type { Pool } from 'pg';
import type { EventStore, JsonObject, RecordedEvent } from '#event-store';
import { messageOf } from './cloud-event.js';
import { connectKafka, MAX_MESSAGE_BYTES, prepareTopic, withAdmin, type KafkaSettings } from './kafka-connection.js';
import { Leader } from './leader.js';
import { Loop, type FeedLogger } from './loop.js';

/** A send may hold this many bytes; ten sends of 300 kB in one were refused by a default topic. */
const SEND_BYTES = 512 * 1024;
const READ = 500;
/** How often the topic is looked at, to see whether it was wiped, in milliseconds. */
const TOPIC_CHECK_MS = 5_000;

/** What a reader without the store needs besides: gives the data to send for each event id that it changes. */
export type Enrich = (events: readonly RecordedEvent[]) => Promise<ReadonlyMap<string, JsonObject>>;

export interface RelayOptions {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly kafka: KafkaSettings;
  readonly logger: FeedLogger;
  readonly enrich?: Enrich;
  readonly pollMs?: number;
}

interface Topic {
  readonly clusterId: string;
  /** Messages ever written to the topic, the sum of its partitions' high watermarks. */
  readonly written: number;
}

/**
 * Publishes the store's events to the topic, in the store's order. One process leads; the checkpoint moves only after
 * the broker acknowledged, so that a failure publishes again and never leaves out.
 */
export class Relay {
  readonly #kafka: Kafka;
  readonly #leader: Leader;
  readonly #loop: Loop;
  #producer: Producer | null = null;
  #topic: Topic | null = null;
  #checkedAt = 0;
  #after: string | null | undefined;
  #sent = 0;
  #nudges: { close(): Promise<void> } | null = null;

  constructor(private readonly options: RelayOptions) {
    const { pool, kafka, logger, pollMs = 50 } = options;
    this.#kafka = connectKafka(kafka);
    this.#leader = new Leader(pool, `dateline relay ${kafka.topic}`);
    this.#loop = new Loop({ name: 'relay', turn: () => this.#turn(), pollMs, logger });
  }

  /** Starts publishing; resolves when the relay has stopped. */
  run(): Promise<void> {
    this.#nudges = this.options.store.listen(() => {
      this.#loop.wake();
    });
    return this.#loop.run();
  }

  async stop(): Promise<void> {
    await this.#nudges?.close();
    await this.#loop.stop();
    await this.#disconnect();
    await this.#leader.resign();
  }

  async #turn(): Promise<boolean> {
    try {
      if (!(await this.#leader.holds())) {
        this.#after = undefined;
        await this.#disconnect();
        return false;
      }
      const producer = await this.#connected();
      await this.#lookAtTopic();
      this.#after ??= await this.#checkpoint();
      const events = await this.options.store.readAll({ after: this.#after, limit: READ });
      if (events.length === 0) return false;
      for (const run of await this.#sends(events)) await this.#send(producer, run);
      return events.length === READ;
    } catch (error) {
      this.#after = undefined;
      await this.#disconnect();
      throw error;
    }
  }

  async #connected(): Promise<Producer> {
    if (this.#producer) return this.#producer;
    await prepareTopic(this.#kafka, this.options.kafka, this.options.logger);
    const producer = this.#kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    this.#topic = null;
    this.#checkedAt = 0;
    this.#producer = producer;
    return producer;
  }

  async #disconnect(): Promise<void> {
    const producer = this.#producer;
    this.#producer = null;
    await producer?.disconnect().catch(() => undefined);
  }

  /** A topic with fewer messages than we have written was wiped: everything is published again. */
  async #lookAtTopic(): Promise<void> {
    if (this.#topic && performance.now() - this.#checkedAt < TOPIC_CHECK_MS) return;
    const { topic } = this.options.kafka;
    const looked = await withAdmin(this.#kafka, async (admin) => {
      const { clusterId } = await admin.describeCluster();
      const offsets = await admin.fetchTopicOffsets(topic);
      return { clusterId, written: offsets.reduce((sum, { high }) => sum + Number(high), 0) };
    });
    const { rows } = await this.#leader
      .session()
      .query<{ written: string }>(
        'SELECT written FROM event_feed.relay_checkpoint WHERE cluster_id = $1 AND topic = $2',
        [looked.clusterId, topic],
      );
    const wiped = looked.written < Number(rows[0]?.written ?? 0);
    if (wiped) {
      this.options.logger.warn(`the topic ${topic} was emptied; publishing everything again`);
      await this.#leader
        .session()
        .query('DELETE FROM event_feed.relay_checkpoint WHERE cluster_id = $1 AND topic = $2', [
          looked.clusterId,
          topic,
        ]);
    }
    if (wiped || this.#topic?.clusterId !== looked.clusterId) this.#after = undefined;
    this.#topic = looked;
    this.#sent = looked.written;
    this.#checkedAt = performance.now();
  }

  async #checkpoint(): Promise<string | null> {
    const { rows } = await this.#leader
      .session()
      .query<{ position: string }>(
        'SELECT position FROM event_feed.relay_checkpoint WHERE cluster_id = $1 AND topic = $2',
        [this.#topic?.clusterId, this.options.kafka.topic],
      );
    return rows[0]?.position ?? null;
  }

  /** Messages in runs that one send may hold. */
  async #sends(
    events: readonly RecordedEvent[],
  ): Promise<{ messages: ReturnType<typeof messageOf>[]; last: RecordedEvent }[]> {
    const enriched = await this.options.enrich?.(events);
    const runs: { messages: ReturnType<typeof messageOf>[]; last: RecordedEvent; bytes: number }[] = [];
    for (const event of events) {
      const message = messageOf(event, enriched?.get(event.id));
      const bytes = Buffer.byteLength(message.value) + 1_024;
      if (bytes > MAX_MESSAGE_BYTES) {
        this.options.logger.error(
          `event ${event.id} of ${event.partition} has ${bytes} bytes, more than the topic takes; the relay stands`,
        );
      }
      const run = runs.at(-1);
      if (run && run.bytes + bytes <= SEND_BYTES) {
        run.messages.push(message);
        run.last = event;
        run.bytes += bytes;
      } else runs.push({ messages: [message], last: event, bytes });
    }
    return runs;
  }

  async #send(
    producer: Producer,
    { messages, last }: { messages: ReturnType<typeof messageOf>[]; last: RecordedEvent },
  ): Promise<void> {
    const { topic } = this.options.kafka;
    await producer.send({ topic, acks: -1, compression: CompressionTypes.None, messages });
    this.#sent += messages.length;
    await this.#leader.session().query(
      `INSERT INTO event_feed.relay_checkpoint (cluster_id, topic, position, written) VALUES ($1, $2, $3, $4)
       ON CONFLICT (cluster_id, topic) DO UPDATE SET position = excluded.position, written = excluded.written`,
      // At least as many as are there: a repeated send after a lost answer only makes the topic longer.
      [this.#topic?.clusterId, topic, last.position, this.#sent],
    );
    this.#after = last.position;
  }
}
