import { messageOf } from '#event-feed';
import type { RecordedEvent } from '#event-store';
import { TopicReading } from './verify-topic.js';

const event = (id: string, sequence: number, partition = 'mill'): RecordedEvent => ({
  id,
  type: 'ReportWithdrawn',
  schemaVersion: 1,
  data: {},
  metadata: {},
  partition,
  stream: `report-${id}`,
  streamVersion: 1,
  sequence,
  position: `1.${sequence}`,
  recordedAt: '2026-01-01T00:00:00.000Z',
});

const onTopic = (recorded: RecordedEvent, store = 'ours'): Parameters<TopicReading['take']>[1] => {
  const { key, value, headers } = messageOf(recorded, store);
  return { key: Buffer.from(key), value: Buffer.from(value), ...(headers && { headers }) };
};

const [one, two, three] = [event('a', 1), event('b', 2), event('c', 3)];
const places = new Map([one, two, three].map(({ id, partition, sequence }) => [id, { story: partition, sequence }]));

function read(messages: readonly ReturnType<typeof onTopic>[], forgetful = false): string[] {
  const reading = new TopicReading('ours', places);
  for (const message of messages) reading.take(0, message);
  return reading.differences(forgetful).map(({ what }) => what);
}

describe('reading the topic', () => {
  it('finds nothing where every event stands in order, be it more than once', () => {
    expect(read([one, two, one, two, three, three].map((each) => onTopic(each)))).toEqual([]);
  });

  it('finds an event that is missing', () => {
    expect(read([onTopic(one), onTopic(three)])).toEqual(['event b, number 2, is not on the topic']);
  });

  it('finds events in another order than their story’s', () => {
    expect(read([onTopic(one), onTopic(three), onTopic(two)])).toEqual(['event b, number 2, comes after number 3']);
  });

  it('asks for no order between partitions, as stories change theirs when some are added', () => {
    const reading = new TopicReading('ours', places);
    for (const [partition, recorded] of [
      [4, three],
      [0, one],
      [0, two],
    ] as const)
      reading.take(partition, onTopic(recorded));
    expect(reading.differences(false)).toEqual([]);
  });

  it('finds an event that the store does not have so', () => {
    expect(read([one, two, three, event('d', 4)].map((each) => onTopic(each)))).toEqual([
      'event d, number 4, is not in the store so',
    ]);
    expect(read([one, two, event('c', 3, 'ferry')].map((each) => onTopic(each)))).toHaveLength(1);
  });

  it('passes over what is another store’s or none of ours', () => {
    const foreign = onTopic(event('x', 1), 'another');
    const odd = { ...foreign, headers: {} };
    expect(read([foreign, odd, ...[one, two, three].map((each) => onTopic(each))])).toEqual([]);
  });

  it('asks a broker that has let go of old messages only for what follows the first that is left', () => {
    expect(read([onTopic(two), onTopic(three)], true)).toEqual([]);
    expect(read([onTopic(two)], true)).toEqual(['event c, number 3, is not on the topic']);
  });
});
