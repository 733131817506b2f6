import { alertMigrations } from '#alerts';
import { commandMigrations } from '#commands';
import { migrate } from '#read-model';
import { watchMigrations } from '#watch';
import { serverMigrations } from './server-migrations.js';

/**
 * Brings a database to today's schema, all rooms of it. Answers the names of what was applied now; running it again
 * changes nothing.
 */
export function migrateAll(databaseUrl: string): Promise<string[]> {
  return migrate(databaseUrl, [...commandMigrations, ...watchMigrations, ...alertMigrations, ...serverMigrations]);
}
