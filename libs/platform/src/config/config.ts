import { join, resolve } from 'node:path';

import type { LogLevel } from '../logging/logger.js';
import { packageRoot } from '../package-root.js';
import { nearest } from './nearest.js';
import { Malformed, type Setting } from './setting.js';
import { settings, type Role, type SettingName } from './settings.js';

/** All that the environment says, read and checked. */
export interface Config {
  /** Undefined: run the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Absolute. */
  readonly dataDir: string;
  /** Folder to replay at the first start, absolute; undefined for none. */
  readonly seeds: string | undefined;
  readonly roles: ReadonlySet<Role>;
  /** Undefined: consumers read the store. */
  readonly kafka: KafkaConfig | undefined;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Whether webhooks may go to private, loopback and link-local addresses. */
  readonly webhookAllowPrivate: boolean;
}

export interface KafkaConfig {
  readonly brokers: readonly string[];
  readonly topic: string;
  readonly topicPartitions: number;
  readonly clientId: string;
}

/** The environment cannot be used; one sentence per fault, each saying what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment; an empty variable counts as unset. Relative folders stand below the working directory.
 * Throws a `ConfigError` with all faults at once.
 */
export function readConfig(env: Environment): Config {
  const faults = [...unknownNames(env), ...malformedValues(env)];
  if (faults.length > 0) throw new ConfigError(faults);
  const value = <T>(name: SettingName, setting: Setting<T>): T => setting.read(given(env, name));
  const host = value('HOST', settings.HOST);
  if (!isLoopback(host) && !value('DATELINE_ALLOW_NO_AUTH', settings.DATELINE_ALLOW_NO_AUTH)) {
    throw new ConfigError([
      `HOST is ${host}, which other machines reach, and no sign-in is configured: write HOST=127.0.0.1, or DATELINE_ALLOW_NO_AUTH=true if everybody who reaches it may read and write everything.`,
    ]);
  }
  const brokers = value('KAFKA_BROKERS', settings.KAFKA_BROKERS);
  const seeds = value('DATELINE_SEEDS', settings.DATELINE_SEEDS) ?? join(packageRoot(), 'seeds');
  return {
    databaseUrl: value('DATABASE_URL', settings.DATABASE_URL),
    dataDir: resolve(value('DATELINE_DATA', settings.DATELINE_DATA)),
    seeds: seeds === 'none' ? undefined : resolve(seeds),
    roles: new Set(value('DATELINE_ROLES', settings.DATELINE_ROLES)),
    kafka: brokers && {
      brokers,
      topic: value('KAFKA_TOPIC', settings.KAFKA_TOPIC),
      topicPartitions: value('KAFKA_TOPIC_PARTITIONS', settings.KAFKA_TOPIC_PARTITIONS),
      clientId: value('KAFKA_CLIENT_ID', settings.KAFKA_CLIENT_ID),
    },
    host,
    port: value('PORT', settings.PORT),
    logLevel: value('LOG_LEVEL', settings.LOG_LEVEL),
    webhookAllowPrivate: value('DATELINE_WEBHOOK_ALLOW_PRIVATE', settings.DATELINE_WEBHOOK_ALLOW_PRIVATE),
  };
}

/** Whether only this machine reaches a server that listens on the host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function given(env: Environment, name: string): string | undefined {
  return env[name] === '' ? undefined : env[name];
}

/** Values may be secrets, so a sentence shows an example and not what was written. */
function malformedValues(env: Environment): string[] {
  return Object.entries(settings).flatMap(([name, setting]) => {
    try {
      setting.read(given(env, name));
      return [];
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return [`${name} is malformed: ${error.message}, such as ${name}=${setting.example}.`];
    }
  });
}

/** Names that look like ours but are none of them: mostly a slip of the pen that would go unnoticed. */
function unknownNames(env: Environment): string[] {
  const known = Object.keys(settings);
  return Object.entries(env)
    .filter(([name, value]) => /^(DATELINE|KAFKA)_/.test(name) && !known.includes(name) && !setByOthers(name, value))
    .map(([name]) => `${name} is not a setting: did you mean ${meant(name, known)}? docs/configuration.md lists all.`);
}

/** Our own prefix is the easiest thing to write too much. */
function meant(name: string, known: readonly string[]): string {
  const bare = name.replace(/^DATELINE_/, '');
  return known.includes(bare) ? bare : nearest(name, known);
}

/** Kafka's own scripts and Kubernetes, for a service called kafka or dateline, set names with our prefixes. */
function setByOthers(name: string, value = ''): boolean {
  return (
    /^KAFKA_(HOME|DEBUG|\w*OPTS)$/.test(name) ||
    /^(DATELINE|KAFKA)_(SERVICE_HOST|SERVICE_PORT\w*|PORT_\d+_(TCP|UDP)\w*)$/.test(name) ||
    (/^(DATELINE|KAFKA)_PORT$/.test(name) && value.startsWith('tcp://'))
  );
}
