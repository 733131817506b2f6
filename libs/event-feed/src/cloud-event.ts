import type { KafkaMessage, Message } from 'kafkajs';
import { DeterministicError } from './consumer.js';
import type { JsonObject, RecordedEvent } from '#event-store';

/** Prefix of `ce_type`: reverse domain, as CloudEvents recommends. */
const TYPE_PREFIX = 'news.dateline.';

/**
 * An event as a Kafka message in the CloudEvents 1.0 binary binding: attributes as `ce_` headers, the event's data as
 * the JSON value, the story as key. What the store knows besides travels in extension attributes.
 * @param data the event's data, with what the relay adds for readers who have no store
 */
export function messageOf(
  event: RecordedEvent,
  data: JsonObject = event.data,
): Message & { key: string; value: string } {
  return {
    key: event.partition,
    value: JSON.stringify(data),
    headers: {
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_type: `${TYPE_PREFIX}${event.type}`,
      ce_source: `/stories/${encodeURIComponent(event.partition)}`,
      ce_subject: event.stream,
      ce_time: event.recordedAt,
      ce_partitionkey: event.partition,
      ce_sequence: String(event.sequence),
      ce_streamversion: String(event.streamVersion),
      ce_position: event.position,
      ce_dataversion: String(event.schemaVersion),
      ce_metadata: JSON.stringify(event.metadata),
    },
  };
}

/** A message on the topic that is none of ours or is damaged. */
export class UnreadableMessageError extends DeterministicError {
  override readonly name = 'UnreadableMessageError';
}

/** Reads a message back into the event that it carries. @throws UnreadableMessageError */
export function eventOfMessage(message: Pick<KafkaMessage, 'headers' | 'value' | 'key'>): RecordedEvent {
  const header = (name: string): string => {
    const value = message.headers?.[name];
    if (value === undefined) throw new UnreadableMessageError(`The message has no header ${name}.`);
    return (Array.isArray(value) ? value[0] : value)?.toString() ?? '';
  };
  const type = header('ce_type');
  if (!type.startsWith(TYPE_PREFIX)) throw new UnreadableMessageError(`The type ${type} is not one of Dateline's.`);
  return {
    id: header('ce_id'),
    type: type.slice(TYPE_PREFIX.length),
    schemaVersion: Number(header('ce_dataversion')),
    data: parsed(message.value?.toString() ?? ''),
    metadata: parsed(header('ce_metadata')),
    partition: header('ce_partitionkey'),
    stream: header('ce_subject'),
    streamVersion: Number(header('ce_streamversion')),
    sequence: Number(header('ce_sequence')),
    position: header('ce_position'),
    recordedAt: header('ce_time'),
  };
}

function parsed(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  } catch {
    // Falls through to the one error below.
  }
  throw new UnreadableMessageError('The message does not hold a JSON object.');
}
