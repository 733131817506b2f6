import { join, resolve } from 'node:path';

import { packageRoot } from '../package-root.js';
import { ConfigError, readConfig } from './config.js';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('runs everything on loopback without Kafka when nothing is set', () => {
    expect(readConfig({})).toEqual({
      databaseUrl: undefined,
      dataDir: resolve('.dateline'),
      seeds: join(packageRoot(), 'seeds'),
      roles: new Set(['api', 'relay', 'projector', 'watch', 'alerts']),
      kafka: undefined,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      webhookAllowPrivate: false,
    });
  });

  it('reads what is set', () => {
    const config = readConfig({
      DATABASE_URL: 'postgresql://desk:a%40b@db.example:5433/news',
      DATELINE_DATA: '/srv/dateline',
      DATELINE_SEEDS: 'none',
      DATELINE_ROLES: 'api, watch,api',
      KAFKA_BROKERS: 'one.example:9092, [::1]:9093',
      KAFKA_TOPIC: 'newsroom.events',
      KAFKA_TOPIC_PARTITIONS: '12',
      KAFKA_CLIENT_ID: 'berlin',
      HOST: '::1',
      PORT: '0',
      LOG_LEVEL: 'debug',
      DATELINE_WEBHOOK_ALLOW_PRIVATE: 'true',
    });
    expect(config).toEqual({
      databaseUrl: 'postgresql://desk:a%40b@db.example:5433/news',
      dataDir: '/srv/dateline',
      seeds: undefined,
      roles: new Set(['api', 'watch']),
      kafka: {
        brokers: ['one.example:9092', '[::1]:9093'],
        topic: 'newsroom.events',
        topicPartitions: 12,
        clientId: 'berlin',
      },
      host: '::1',
      port: 0,
      logLevel: 'debug',
      webhookAllowPrivate: true,
    });
  });

  it('takes an empty variable for unset, as docker compose hands it on', () => {
    expect(readConfig({ KAFKA_BROKERS: '', PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it.each([
    ['DATABASE_URL', 'mysql://127.0.0.1/news'],
    ['DATABASE_URL', 'postgres://127.0.0.1:5432'],
    ['DATABASE_URL', '127.0.0.1:5432'],
    ['DATELINE_ROLES', 'api,printer'],
    ['DATELINE_ROLES', 'api,,watch'],
    ['KAFKA_BROKERS', '127.0.0.1'],
    ['KAFKA_BROKERS', '127.0.0.1:0'],
    ['KAFKA_BROKERS', 'http://127.0.0.1:9092'],
    ['KAFKA_BROKERS', '127.0.0.1:65536'],
    ['KAFKA_TOPIC', 'news events'],
    ['KAFKA_TOPIC', '..'],
    ['KAFKA_TOPIC_PARTITIONS', '0'],
    ['KAFKA_TOPIC_PARTITIONS', '1.5'],
    ['KAFKA_CLIENT_ID', 'a b'],
    ['HOST', 'http://127.0.0.1'],
    ['PORT', '65536'],
    ['PORT', '0x50'],
    ['LOG_LEVEL', 'verbose'],
    ['DATELINE_ALLOW_NO_AUTH', 'yes'],
  ])('refuses %s=%s with one sentence that shows a good value', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} is malformed: write .*, such as ${name}=\\S+\\.$`));
  });

  it('never shows a malformed value, which may hold a password', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres:/desk:hunter2@db' }).join()).not.toContain('hunter2');
  });

  it('names all faults at once', () => {
    expect(faultsOf({ PORT: 'http', LOG_LEVEL: 'loud', KAFKA_BROKER: 'k:9092' })).toHaveLength(3);
  });

  it.each([
    ['KAFKA_BROKER', 'KAFKA_BROKERS'],
    ['DATELINE_ROLE', 'DATELINE_ROLES'],
    ['DATELINE_DATABASE_URL', 'DATABASE_URL'],
    ['DATELINE_PORT', 'PORT'],
    ['DATELINE_DATA_DIR', 'DATELINE_DATA'],
  ])('takes %s for a slip and suggests %s', (name, meant) => {
    expect(faultsOf({ [name]: 'x' })).toEqual([
      `${name} is not a setting: did you mean ${meant}? docs/configuration.md lists all.`,
    ]);
  });

  it('lets names pass that Kafka scripts and Kubernetes set', () => {
    const env = {
      KAFKA_HOME: '/opt/kafka',
      KAFKA_HEAP_OPTS: '-Xmx1g',
      KAFKA_PORT: 'tcp://10.0.0.1:9092',
      KAFKA_SERVICE_HOST: '10.0.0.1',
      KAFKA_PORT_9092_TCP_ADDR: '10.0.0.1',
      DATELINE_SERVICE_PORT_HTTP: '3000',
      HOME: '/root',
    };
    expect(faultsOf(env)).toEqual([]);
  });

  it.each(['0.0.0.0', '::', '10.1.2.3', 'desk.example', '127.0.0.1.example'])(
    'refuses to listen on %s without sign-in',
    (host) => {
      expect(faultsOf({ HOST: host })).toEqual([expect.stringContaining('DATELINE_ALLOW_NO_AUTH=true')]);
      expect(readConfig({ HOST: host, DATELINE_ALLOW_NO_AUTH: 'true' }).host).toBe(host);
    },
  );

  it.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1'])('listens on %s without more ado', (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });
});
