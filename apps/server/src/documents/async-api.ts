import { z } from 'zod';
import { EVENT_TYPES, OUTLETS_PARTITION } from '#story';

const CLOUD_EVENT_HEADERS = {
  type: 'object',
  description: 'Attributes of CloudEvents 1.0 in the Kafka binary binding, and extensions of Dateline.',
  required: ['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_subject', 'ce_time'],
  properties: {
    'content-type': { const: 'application/json' },
    ce_specversion: { const: '1.0' },
    ce_id: { type: 'string', format: 'uuid', description: 'Id of the event.' },
    ce_type: { type: 'string', description: 'Ends in the name of the event.' },
    ce_source: { type: 'string', description: 'Path of the story.' },
    ce_subject: { type: 'string', description: 'Stream of the event.' },
    ce_time: { type: 'string', format: 'date-time', description: 'When it was recorded.' },
    ce_partitionkey: { type: 'string', description: 'Id of the story, also the key of the message.' },
    ce_sequence: { type: 'string', description: 'Place of the event in its story, from 1, without gaps.' },
    ce_streamversion: { type: 'string', description: 'Place of the event in its stream, from 1.' },
    ce_position: { type: 'string', description: 'Opaque position, as commands answer it.' },
    ce_storeid: { type: 'string', description: 'The store that the event is from: a topic may outlive a store.' },
    ce_dataversion: { type: 'string', description: "Version of the data's schema." },
    ce_metadata: { type: 'string', description: 'JSON: correlation, cause, who did it, whether it files an archive.' },
  },
} as const;

/** The AsyncAPI 3.0 document of the topic: one message for each event of the catalogue, with its schema. */
export function asyncApi(topic = 'dateline.events'): object {
  const names = EVENT_TYPES.map(({ name }) => name);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Dateline events',
      version: '1.0.0',
      description:
        'Every event of every story, at least once, in order within a story. The key is the id of the story. ' +
        `What concerns no story, as grades of outlets do, is kept under the key \`${OUTLETS_PARTITION}\`. ` +
        'Evidence of a claim travels with it, cut at 500 characters. ' +
        'A reader that keeps `ce_sequence` of each key passes over what is repeated, and sees where a message is missing.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    channels: {
      events: {
        address: topic,
        description: 'Name of the topic: KAFKA_TOPIC.',
        messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
        bindings: { kafka: { topic, bindingVersion: '0.5.0' } },
      },
    },
    operations: { publishEvents: { action: 'send', channel: { $ref: '#/channels/events' } } },
    components: {
      messages: Object.fromEntries(
        EVENT_TYPES.map(({ name, version, schema }) => [
          name,
          {
            name,
            title: name,
            summary: `Version ${String(version)} of the data.`,
            headers: CLOUD_EVENT_HEADERS,
            payload: z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
            bindings: { kafka: { key: { type: 'string', description: 'Id of the story.' } } },
          },
        ]),
      ),
    },
  };
}
