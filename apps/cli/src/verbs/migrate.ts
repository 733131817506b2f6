import type { Command } from 'commander';
import { migrateAll } from '../../../server/src/index.js';
import { withDatabase } from '../database.js';
import { print, tell } from '../ending.js';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the database to the schema of this version. Running it again changes nothing.')
    .action(async () => {
      const applied = await withDatabase((_pool, url) => migrateAll(url));
      for (const name of applied) print(name);
      tell(applied.length === 0 ? 'The schema is up to date.' : `${String(applied.length)} migrations applied.`);
    });
}
