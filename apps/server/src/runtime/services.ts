import { CommandServices, IdempotencyKeys } from '#commands';
import type { Config, Logger } from '#platform';
import { ReadModel } from '#read-model';
import type { Instant } from '#story';
import { AlertBell } from '../alerts/alert-bell.js';
import { openFeedServices, type FeedServices } from './feed-services.js';

/** What one server process works with; made once, before Nest. */
export interface Services extends FeedServices {
  readonly config: Config;
  readonly logger: Logger;
  readonly databaseUrl: string;
  readonly keys: IdempotencyKeys;
  readonly commands: CommandServices;
  readonly readModel: ReadModel;
  /** Rings when this process has written to the alert log. */
  readonly alertBell: AlertBell;
  /** The moment of filing and of asking. */
  readonly clock: () => Instant;
}

/** @param connections how many there may be to the database at a time */
export function openServices(config: Config, databaseUrl: string, logger: Logger, connections: number): Services {
  const parts = openFeedServices(config, databaseUrl, logger, connections);
  const { pool, store, texts, views } = parts;
  const keys = new IdempotencyKeys(pool);
  const clock = (): Instant => new Date().toISOString();
  return {
    ...parts,
    config,
    logger,
    databaseUrl,
    keys,
    commands: new CommandServices(store, texts, keys, clock),
    readModel: new ReadModel(pool, store, texts, clock, views),
    alertBell: new AlertBell(),
    clock,
  };
}
