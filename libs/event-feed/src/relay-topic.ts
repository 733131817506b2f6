import kafkajs, { type Admin, type Kafka, type Message, type Producer } from 'kafkajs';
import { connectKafka, prepareTopic, type KafkaSettings } from './kafka-connection.js';
import type { FeedLogger } from './loop.js';

/** A topic as it stands. */
export interface TopicState {
  readonly clusterId: string;
  /** Messages ever written to the topic, the sum of its partitions' high watermarks. */
  readonly written: number;
}

/** The relay's hold on the topic: a producer and an admin, opened together and thrown away together. */
export class RelayTopic {
  readonly #kafka: Kafka;
  #open: { readonly admin: Admin; readonly producer: Producer } | null = null;

  constructor(
    private readonly settings: KafkaSettings,
    private readonly logger: FeedLogger,
  ) {
    this.#kafka = connectKafka(settings);
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Connects, creates the topic where it is missing and checks it. @throws UnfitTopicError */
  async open(): Promise<void> {
    if (this.#open) return;
    const admin = this.#kafka.admin();
    const producer = this.#kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    });
    this.#open = { admin, producer };
    await admin.connect();
    await prepareTopic(admin, this.settings, this.logger);
    await producer.connect();
  }

  async look(): Promise<TopicState> {
    const { admin } = this.#opened();
    const { clusterId } = await admin.describeCluster();
    const offsets = await admin.fetchTopicOffsets(this.settings.topic);
    return { clusterId, written: offsets.reduce((sum, { high }) => sum + Number(high), 0) };
  }

  /** Resolves when all replicas in sync have the messages. */
  async send(messages: Message[]): Promise<void> {
    const { producer } = this.#opened();
    await producer.send({ topic: this.settings.topic, acks: -1, compression: kafkajs.CompressionTypes.None, messages });
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.producer.disconnect().catch(() => undefined);
    await open?.admin.disconnect().catch(() => undefined);
  }

  #opened(): { readonly admin: Admin; readonly producer: Producer } {
    if (!this.#open) throw new Error('The topic is not open.');
    return this.#open;
  }
}
