import fc from 'fast-check';
import type { JsonObject, RecordedEvent } from '#event-store';
import { eventOfMessage, messageOf, storeOfMessage, UnreadableMessageError } from './cloud-event.js';

const STORE = '0b9c6a53-5d8e-4c55-9d0e-3f8f6a3f7f10';

const event: RecordedEvent = {
  id: '9d4f1c12-3e55-4b7e-8a3c-2f7b3c1d9e01',
  type: 'LampLit',
  schemaVersion: 2,
  data: { lamp: 7, keeper: 'Ines Holm' },
  metadata: { correlationId: 'c-1', history: false },
  partition: 'harbour fire/1',
  stream: 'report-12',
  streamVersion: 3,
  sequence: 41,
  position: '812.77',
  recordedAt: '2031-03-04T05:06:07.089Z',
};

/** A message as a consumer sees it: headers and value are bytes. */
function received(message: ReturnType<typeof messageOf>): Parameters<typeof eventOfMessage>[0] {
  const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, Buffer.from(String(value))]);
  return {
    key: Buffer.from(message.key),
    value: Buffer.from(message.value),
    headers: Object.fromEntries(headers) as Record<string, Buffer>,
  };
}

describe('the CloudEvents binding', () => {
  it('puts the attributes into headers and the data into the value, keyed by the story', () => {
    const message = messageOf(event, STORE);
    expect(message.key).toBe('harbour fire/1');
    expect(JSON.parse(message.value)).toEqual(event.data);
    expect(message.headers).toMatchObject({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_type: 'news.dateline.LampLit',
      ce_source: '/stories/harbour%20fire%2F1',
      ce_subject: 'report-12',
      ce_time: '2031-03-04T05:06:07.089Z',
      ce_partitionkey: 'harbour fire/1',
      ce_sequence: '41',
      ce_storeid: STORE,
    });
  });

  it('names attributes as CloudEvents allows: lower-case letters and digits, at most twenty', () => {
    const attributes = Object.keys(messageOf(event, STORE).headers ?? {}).filter((name) => name !== 'content-type');
    for (const name of attributes) expect(name).toMatch(/^ce_[a-z0-9]{1,20}$/);
  });

  it('gives back what the store recorded', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const recorded: fc.Arbitrary<RecordedEvent> = fc.record({
      id: fc.uuid(),
      type: fc.stringMatching(/^[A-Z][A-Za-z]{1,30}$/),
      schemaVersion: fc.integer({ min: 1, max: 9 }),
      data: fc.dictionary(text, fc.jsonValue()) as fc.Arbitrary<JsonObject>,
      metadata: fc.dictionary(text, fc.jsonValue()) as fc.Arbitrary<JsonObject>,
      partition: text,
      stream: text,
      streamVersion: fc.integer({ min: 1 }),
      sequence: fc.integer({ min: 1 }),
      position: fc.constant('1.2'),
      recordedAt: fc.constant('2031-03-04T05:06:07.089Z'),
    });
    fc.assert(
      fc.property(recorded, (given) => {
        const message = received(messageOf(given, STORE));
        expect(eventOfMessage(message)).toEqual(JSON.parse(JSON.stringify(given)));
        expect(storeOfMessage(message)).toBe(STORE);
      }),
    );
  });

  it('sends what the relay added instead of the bare data', () => {
    const message = messageOf(event, STORE, { ...event.data, evidence: { text: 'the lamp was lit' } });
    expect(eventOfMessage(received(message)).data).toEqual({
      lamp: 7,
      keeper: 'Ines Holm',
      evidence: { text: 'the lamp was lit' },
    });
  });

  it.each([
    ['lacks a header', { ce_id: undefined }, /no header ce_id/],
    ['is of another application', { ce_type: Buffer.from('com.example.Parcel') }, /com\.example\.Parcel is not one/],
    ['has a damaged number', { ce_sequence: Buffer.from('seven') }, /ce_sequence is not a whole number/],
    ['has damaged metadata', { ce_metadata: Buffer.from('{') }, /not hold a JSON object/],
  ])('refuses a message that %s', (_fault, headers, sentence) => {
    const message = received(messageOf(event, STORE));
    expect(() => eventOfMessage({ ...message, headers: { ...message.headers, ...headers } })).toThrow(sentence);
  });

  it.each(['', 'null', '[1]', '{"lamp":'])('refuses the value %j', (value) => {
    const message = { ...received(messageOf(event, STORE)), value: Buffer.from(value) };
    expect(() => eventOfMessage(message)).toThrow(UnreadableMessageError);
  });
});
