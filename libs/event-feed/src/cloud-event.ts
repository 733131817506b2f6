import type { IHeaders, KafkaMessage, Message } from 'kafkajs';
import type { JsonObject, RecordedEvent } from '#event-store';
import { DeterministicError } from './deterministic.js';

/** Prefix of `ce_type`: reverse domain, as CloudEvents recommends. */
const TYPE_PREFIX = 'news.dateline.';

/**
 * An event as a Kafka message in the CloudEvents 1.0 binary binding: attributes as `ce_` headers, the event's data as
 * the JSON value, the story as key. What the store knows besides travels in extension attributes.
 * @param storeId the store that the event is from: a topic may outlive a store
 * @param data the event's data, with what the relay adds for readers who have no store
 */
export function messageOf(
  event: RecordedEvent,
  storeId: string,
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
      ce_storeid: storeId,
      ce_metadata: JSON.stringify(event.metadata),
    },
  };
}

/** A message on the topic that is none of ours or is damaged. */
export class UnreadableMessageError extends DeterministicError {
  override readonly name = 'UnreadableMessageError';
}

type ReadableMessage = Pick<KafkaMessage, 'headers' | 'value' | 'key'>;

/** The store that a message's event is from. @throws UnreadableMessageError */
export const storeOfMessage = ({ headers }: ReadableMessage): string => header(headers, 'ce_storeid');

/**
 * Reads a message back into the event that it carries; the data keep what the relay added.
 * @throws UnreadableMessageError
 */
export function eventOfMessage({ headers, value }: ReadableMessage): RecordedEvent {
  const type = header(headers, 'ce_type');
  if (!type.startsWith(TYPE_PREFIX)) throw new UnreadableMessageError(`The type ${type} is not one of Dateline's.`);
  return {
    id: header(headers, 'ce_id'),
    type: type.slice(TYPE_PREFIX.length),
    schemaVersion: wholeNumber(headers, 'ce_dataversion'),
    data: parsed(value?.toString() ?? ''),
    metadata: parsed(header(headers, 'ce_metadata')),
    partition: header(headers, 'ce_partitionkey'),
    stream: header(headers, 'ce_subject'),
    streamVersion: wholeNumber(headers, 'ce_streamversion'),
    sequence: wholeNumber(headers, 'ce_sequence'),
    position: header(headers, 'ce_position'),
    recordedAt: header(headers, 'ce_time'),
  };
}

function header(headers: IHeaders | undefined, name: string): string {
  const value = headers?.[name];
  if (value === undefined) throw new UnreadableMessageError(`The message has no header ${name}.`);
  return (Array.isArray(value) ? value[0] : value)?.toString() ?? '';
}

function wholeNumber(headers: IHeaders | undefined, name: string): number {
  const number = Number(header(headers, name));
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new UnreadableMessageError(`The header ${name} is not a whole number from 1.`);
  }
  return number;
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
