import type { Pool } from 'pg';
import type { EventStore, JsonObject, NudgeSubscription, RecordedEvent } from '#event-store';
import { messageOf } from './cloud-event.js';
import { UnfitTopicError, type KafkaSettings } from './kafka-connection.js';
import { UNFLUSHED } from './checkpoints.js';
import { Leader } from './leader.js';
import { Loop, turnedBy, type FeedLogger, type Turned } from './loop.js';
import { RelayTopic, type TopicState } from './relay-topic.js';
import { storeIdentity } from './store-identity.js';

/** A send may hold this many bytes; ten sends of 300 kB in one were refused by a default topic. */
const SEND_BYTES = 512 * 1024;
/** What headers and framing add to a message, in bytes; metadata and names are a few hundred. */
const MESSAGE_OVERHEAD = 1_024;
const READ = 500;
/** How often the topic is looked at, to see whether it was emptied, in milliseconds. */
const TOPIC_CHECK_MS = 5_000;

/** What a reader without the store needs besides: gives the data to send for each event id that it changes. */
export type Enrich = (events: readonly RecordedEvent[]) => Promise<ReadonlyMap<string, JsonObject>>;

export interface RelayOptions {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly kafka: KafkaSettings;
  readonly logger: FeedLogger;
  readonly enrich?: Enrich;
  /** How often the store is asked where no nudge comes, in milliseconds. */
  readonly pollMs?: number;
}

/** Messages that go out in one send, and the event with which the checkpoint moves on. */
interface Send {
  readonly messages: ReturnType<typeof messageOf>[];
  bytes: number;
  last: RecordedEvent;
}

/** Where the relay is: only while it leads and the topic is open. */
interface Progress {
  readonly storeId: string;
  readonly clusterId: string;
  /** Position of the last event that the broker has acknowledged; `null` before the first. */
  after: string | null;
  /** At least as many messages as this process knows to be on the topic. */
  written: number;
  checkedAt: number;
}

/**
 * Publishes the store's events to the topic, in the store's order. One process leads; the checkpoint moves only after
 * the broker acknowledged, so that a failure publishes again and never leaves out.
 */
export class Relay {
  readonly #topic: RelayTopic;
  readonly #leader: Leader;
  readonly #loop: Loop;
  #progress: Progress | null = null;
  #nudges: NudgeSubscription | null = null;

  constructor(private readonly options: RelayOptions) {
    const { pool, kafka, logger, pollMs = 50 } = options;
    this.#topic = new RelayTopic(kafka, logger);
    this.#leader = new Leader(pool, `dateline relay ${kafka.topic}`);
    this.#loop = new Loop({ name: 'relay', turn: () => this.#turn(), pollMs, logger });
  }

  /** Starts publishing; resolves when the relay has stopped. Whatever is out of reach is tried again until then. */
  run(): Promise<void> {
    this.#nudges ??= this.options.store.listen(() => {
      this.#loop.wake();
    });
    return this.#loop.run();
  }

  async stop(): Promise<void> {
    await this.#nudges?.close();
    await this.#loop.stop();
    await this.#topic.close();
    await this.#leader.resign();
  }

  async #turn(): Promise<Turned> {
    try {
      if (!(await this.#leader.holds())) {
        await this.#forget();
        return 'done';
      }
      const progress = await this.#located();
      const { events, waiting } = await this.options.store.readAll({ after: progress.after, limit: READ });
      for (const send of await this.#sends(events, progress.storeId)) await this.#send(send, progress);
      return turnedBy(events.length, READ, waiting);
    } catch (error) {
      await this.#forget();
      if (error instanceof UnfitTopicError) this.options.logger.error(error.message);
      throw error;
    }
  }

  /** Starts from the checkpoint again at the next turn, with new connections to the broker. */
  async #forget(): Promise<void> {
    this.#progress = null;
    await this.#topic.close();
  }

  /** Where to go on: from the checkpoint of this topic, unless the topic was emptied since. */
  async #located(): Promise<Progress> {
    const known = this.#progress;
    if (known && performance.now() - known.checkedAt < TOPIC_CHECK_MS) return known;
    await this.#topic.open();
    const topic = await this.#topic.look();
    const checkpoint = await this.#checkpoint(topic);
    if (known && known.clusterId === topic.clusterId && checkpoint.position === known.after) {
      known.checkedAt = performance.now();
      return known;
    }
    this.#progress = {
      storeId: known?.storeId ?? (await storeIdentity(this.options.pool)),
      clusterId: topic.clusterId,
      after: checkpoint.position,
      written: topic.written,
      checkedAt: performance.now(),
    };
    return this.#progress;
  }

  /** A topic with fewer messages than were written to it was emptied: everything is published again. */
  async #checkpoint({ clusterId, written }: TopicState): Promise<{ readonly position: string | null }> {
    const { kafka, logger } = this.options;
    const { rows } = await this.#leader
      .session()
      .query<{ position: string; written: string }>(
        'SELECT position, written FROM event_feed.relay_checkpoint WHERE cluster_id = $1 AND topic = $2',
        [clusterId, kafka.topic],
      );
    const [row] = rows;
    if (!row || Number(row.written) <= written) return { position: row?.position ?? null };
    logger.warn(`the topic ${kafka.topic} was emptied; publishing everything again`);
    await this.#leader
      .session()
      .query('DELETE FROM event_feed.relay_checkpoint WHERE cluster_id = $1 AND topic = $2', [clusterId, kafka.topic]);
    return { position: null };
  }

  /** Messages in runs that one send may hold; an event that is larger by itself goes alone. */
  async #sends(events: readonly RecordedEvent[], storeId: string): Promise<Send[]> {
    if (events.length === 0) return [];
    const enriched = await this.options.enrich?.(events);
    const sends: Send[] = [];
    for (const event of events) {
      const message = messageOf(event, storeId, enriched?.get(event.id));
      const bytes = Buffer.byteLength(message.value) + MESSAGE_OVERHEAD;
      const send = sends.at(-1);
      if (send && send.bytes + bytes <= SEND_BYTES) {
        send.messages.push(message);
        send.last = event;
        send.bytes += bytes;
      } else sends.push({ messages: [message], last: event, bytes });
    }
    return sends;
  }

  async #send({ messages, last }: Send, progress: Progress): Promise<void> {
    await this.#topic.send(messages);
    // At least as many as are there: a send repeated after a lost answer only makes the topic longer.
    progress.written += messages.length;
    await this.#leader.session().query(
      // Lost in a crash, it is written again with what it stood for: the broker has that twice then.
      `INSERT INTO event_feed.relay_checkpoint (cluster_id, topic, position, written)
       SELECT $1, $2, $3, $4 FROM ${UNFLUSHED}
       ON CONFLICT (cluster_id, topic) DO UPDATE SET position = excluded.position, written = excluded.written`,
      [progress.clusterId, this.options.kafka.topic, last.position, progress.written],
    );
    progress.after = last.position;
  }
}
