import { randomUUID } from 'node:crypto';
import { connectKafka, eventOfMessage, withAdmin, type KafkaSettings } from '#event-feed';
import type { RecordedEvent } from '#event-store';
import type { Admin, KafkaMessage } from 'kafkajs';

/** What kafkajs says is of no interest where brokers come and go on purpose. */
const mute: NonNullable<KafkaSettings['logCreator']> = () => () => undefined;

/** Settings for a topic that no other test uses. */
export function newTopic(brokers: string, settings: Partial<KafkaSettings> = {}): KafkaSettings {
  return {
    brokers: [brokers],
    topic: `events-${randomUUID()}`,
    clientId: 'test',
    partitions: 4,
    logCreator: mute,
    ...settings,
  };
}

export function asAdmin<T>(settings: KafkaSettings, work: (admin: Admin) => Promise<T>): Promise<T> {
  return withAdmin(connectKafka(settings), work);
}

/** Messages on the topic now, all partitions together. */
export async function messageCount(settings: KafkaSettings): Promise<number> {
  const offsets = await asAdmin(settings, (admin) => admin.fetchTopicOffsets(settings.topic));
  return offsets.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
}

/** All that is on the topic now, as a plain consumer reads it: in order within a story. */
export async function readTopic(settings: KafkaSettings): Promise<KafkaMessage[]> {
  const expected = await messageCount(settings);
  const messages: KafkaMessage[] = [];
  if (expected === 0) return messages;
  const consumer = connectKafka(settings).consumer({ groupId: `reader-${randomUUID()}`, maxWaitTimeInMs: 50 });
  try {
    await consumer.connect();
    await consumer.subscribe({ topic: settings.topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const eachMessage = ({ message }: { message: KafkaMessage }): Promise<void> => {
        messages.push(message);
        if (messages.length === expected) resolve();
        return Promise.resolve();
      };
      consumer.run({ eachMessage }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
  return messages;
}

/** The sequences of a story on the topic, in the order in which they stand there. */
export async function sequencesOnTopic(settings: KafkaSettings, partition: string): Promise<number[]> {
  const events: RecordedEvent[] = (await readTopic(settings)).map(eventOfMessage);
  return events.filter((event) => event.partition === partition).map(({ sequence }) => sequence);
}
