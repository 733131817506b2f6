import type { Command } from 'commander';
import { PostgresEventStore } from '#event-store';
import { rebuildViews } from '#read-model';
import { withMigratedDatabase } from '../database.js';
import { print, tell, WrongUsage } from '../ending.js';

/** The views, which are built together: their rows refer to one another. */
const VIEWS = ['stories', 'reports', 'claims', 'conflicts', 'timeline', 'origins'] as const;

export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .description(
      'Build the views anew from the store, beside those that serve, and swap to them. Scrutiny is not run again, ' +
        'alerts are not sent again.',
    )
    .argument('[view]', `one of ${VIEWS.join(', ')}; they are built together, so that naming one builds all`)
    .action(async (view: string | undefined) => {
      if (view !== undefined && !VIEWS.some((known) => known === view)) {
        throw new WrongUsage(`${view} is no view; write one of ${VIEWS.join(', ')}, or none.`);
      }
      const { version, applied } = await withMigratedDatabase((pool) =>
        rebuildViews(pool, new PostgresEventStore(pool), (progress) => {
          tell(`${String(progress.applied)} events applied`);
        }),
      );
      print(`version ${String(version)} of the views serves, built of ${String(applied)} events`);
    });
}
