import { logLevels } from '../logging/logger.js';
import { listOf, Malformed, matching, oneOf, optional, setting, wholeNumber, yesOrNo } from './setting.js';

/** What one server process does; several processes may share the work. */
export const roles = ['api', 'relay', 'projector', 'watch', 'alerts'] as const;
export type Role = (typeof roles)[number];

/** All environment variables that Dateline reads: `readConfig` and docs/configuration.md come from here. */
export const settings = {
  DATABASE_URL: optional(
    {
      meaning: 'The PostgreSQL that holds everything. It must be version 18 or later with the extension btree_gist.',
      type: 'a postgres:// address with host and database',
      otherwise: 'an embedded PostgreSQL is run under `DATELINE_DATA`',
      example: 'postgres://dateline:secret@127.0.0.1:5432/dateline',
    },
    postgresAddress,
  ),
  DATELINE_DATA: setting(
    {
      meaning: 'Folder of what a server keeps on disk: the embedded PostgreSQL, its password, and `server.json`.',
      type: 'a folder, made where it is missing',
      fallback: '.dateline',
      example: '/var/lib/dateline',
    },
    (text) => text,
  ),
  DATELINE_SEEDS: optional(
    {
      meaning: 'Folder whose stories are replayed at the first start on an empty store.',
      type: 'a folder, or `none`',
      otherwise: 'the folder `seeds` of the installation',
      example: 'none',
    },
    (text) => text,
  ),
  DATELINE_ROLES: setting(
    {
      meaning:
        'What this process does. Several processes on one database may share the roles. With Kafka those that have the same roles share the partitions of the topic. Beside others, projector and watch have a thread of their own.',
      type: `a list of ${roles.join(', ')}, separated by commas`,
      fallback: roles.join(','),
      example: 'api,alerts',
    },
    listOf(oneOf(roles)),
  ),
  KAFKA_BROKERS: optional(
    {
      meaning: 'Kafka brokers to start from.',
      type: 'a list of host:port, separated by commas',
      otherwise: 'no Kafka: consumers read the store directly, in the same order',
      example: '127.0.0.1:9092',
    },
    listOf(brokerAddress),
  ),
  KAFKA_TOPIC: setting(
    {
      meaning: 'Topic of the events, created where it is missing.',
      type: 'a topic name',
      fallback: 'dateline.events',
      example: 'newsroom.events',
    },
    matching(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,249}$/, 'write at most 249 letters, digits, dots, underscores and hyphens'),
  ),
  KAFKA_TOPIC_PARTITIONS: setting(
    {
      meaning: 'Partitions of the topic when it is created: how many projectors can share the work.',
      type: 'a whole number from 1 to 1000',
      fallback: '6',
      example: '12',
    },
    wholeNumber(1, 1000),
  ),
  KAFKA_CLIENT_ID: setting(
    {
      meaning: 'Name under which this process appears in the logs and quotas of the brokers.',
      type: 'a name',
      fallback: 'dateline',
      example: 'dateline-berlin',
    },
    matching(/^[A-Za-z0-9._-]{1,200}$/, 'write at most 200 letters, digits, dots, underscores and hyphens'),
  ),
  HOST: setting(
    {
      meaning:
        'Address that the server listens on. As long as no sign-in is configured, an address that other machines reach needs `DATELINE_ALLOW_NO_AUTH=true`.',
      type: 'a host name or an IP address',
      fallback: '127.0.0.1',
      example: '0.0.0.0',
    },
    matching(/^[A-Za-z0-9.:_-]+$/, 'write a host name or an IP address without a port'),
  ),
  PORT: setting(
    {
      meaning: 'Port that the server listens on; 0 takes any free one.',
      type: 'a whole number from 0 to 65535',
      fallback: '3000',
      example: '8080',
    },
    wholeNumber(0, 65_535),
  ),
  LOG_LEVEL: setting(
    {
      meaning: 'The least severe log lines that are written.',
      type: `one of ${logLevels.join(', ')}`,
      fallback: 'info',
      example: 'debug',
    },
    oneOf(logLevels),
  ),
  DATELINE_WEBHOOK_ALLOW_PRIVATE: setting(
    {
      meaning:
        'Lets webhooks go to private, loopback and link-local addresses, which whoever may set one up could then reach through this server. For receivers in the same closed network.',
      type: '`true` or `false`',
      fallback: 'false',
      example: 'true',
    },
    yesOrNo,
  ),
  DATELINE_ALLOW_NO_AUTH: setting(
    {
      meaning:
        'Lets a server without sign-in listen on an address that other machines reach: everybody there may read and write everything. For a closed network, or behind a proxy that signs people in.',
      type: '`true` or `false`',
      fallback: 'false',
      example: 'true',
    },
    yesOrNo,
  ),
};

export type SettingName = keyof typeof settings;

function postgresAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const known = url !== undefined && ['postgres:', 'postgresql:'].includes(url.protocol);
  if (!known || url.hostname === '' || url.pathname.length < 2) {
    throw new Malformed('write an address with host and database (and % for special characters of a password)');
  }
  return text;
}

function brokerAddress(text: string): string {
  const port = Number(/^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:]+\]):(\d{1,5})$/.exec(text)?.[1]);
  if (!(port >= 1 && port <= 65_535)) throw new Malformed('write host:port, several of them separated by commas');
  return text;
}
