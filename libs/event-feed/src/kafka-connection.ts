import kafkajs, { type Admin, type Kafka, type logCreator, type RetryOptions } from 'kafkajs';
import type { FeedLogger } from './loop.js';

export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly topic: string;
  readonly clientId: string;
  /** Partitions of the topic when it is created. */
  readonly partitions: number;
  readonly logCreator?: logCreator;
}

/** A topic that cannot carry the events: what is wrong and what to do. */
export class UnfitTopicError extends Error {
  override readonly name = 'UnfitTopicError';
}

/** One message holds a report's longest claim list, and a relay batch half a megabyte; a default topic refuses 1 MiB. */
export const MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

/** A replay reaches back this far on the topic; the store keeps everything. A takedown ends on the topic with it. */
const RETENTION_MS = 30 * 24 * 3600 * 1000;

/** Few retries inside the client: whoever uses it tries again by itself, and can be stopped between two tries. */
const FEW_RETRIES: RetryOptions = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 4 };

/**
 * For members of a group, about six seconds of retries: a member that outlasts a broker's restart goes on at once, one
 * that is made anew waits until the group has given up the old one.
 */
export const MEMBER_RETRIES: RetryOptions = { ...FEW_RETRIES, retries: 10 };

export function connectKafka(settings: KafkaSettings, retry: RetryOptions = FEW_RETRIES): Kafka {
  return new kafkajs.Kafka({
    clientId: settings.clientId,
    brokers: [...settings.brokers],
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry,
    ...(settings.logCreator ? { logCreator: settings.logCreator } : {}),
  });
}

/** Runs work with an admin client that is closed afterwards. */
export async function withAdmin<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

/**
 * Creates the topic where it is missing and checks that it can carry the events.
 * @throws UnfitTopicError
 */
export async function prepareTopic(
  admin: Admin,
  { topic, partitions }: KafkaSettings,
  logger: FeedLogger,
): Promise<void> {
  if (!(await admin.listTopics()).includes(topic)) {
    const created = await admin.createTopics({
      waitForLeaders: true,
      topics: [
        {
          topic,
          numPartitions: partitions,
          configEntries: [
            { name: 'max.message.bytes', value: String(MAX_MESSAGE_BYTES) },
            { name: 'retention.ms', value: String(RETENTION_MS) },
            { name: 'cleanup.policy', value: 'delete' },
          ],
        },
      ],
    });
    // Another process may have been faster.
    if (created) logger.info(`created the topic ${topic} with ${partitions} partitions`);
  }
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [
      { type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configNames: ['max.message.bytes', 'cleanup.policy'] },
    ],
  });
  const valueOf = (name: string): string =>
    resources[0]?.configEntries.find(({ configName }) => configName === name)?.configValue ?? '';
  const limit = Number(valueOf('max.message.bytes'));
  if (limit < MAX_MESSAGE_BYTES) {
    throw new UnfitTopicError(
      `The topic ${topic} takes messages of ${limit} bytes at most; set its max.message.bytes to ${MAX_MESSAGE_BYTES} or more, ` +
        'or the relay would stand still at the first large event.',
    );
  }
  if (valueOf('cleanup.policy').includes('compact')) {
    throw new UnfitTopicError(
      `The topic ${topic} is compacted, which removes all but a story's last event; set its cleanup.policy to delete.`,
    );
  }
}
