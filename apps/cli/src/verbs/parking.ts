import type { Command } from 'commander';
import { Parking } from '#event-feed';
import { withMigratedDatabase } from '../database.js';
import { print, tell, VerbFailed } from '../ending.js';
import { table } from '../table.js';

export function addParked(program: Command): void {
  program
    .command('parked')
    .description('List the stories that a consumer cannot go on with, the event at fault and its error.')
    .option('--json', 'one JSON line for each')
    .action(async ({ json }: { json?: true }) => {
      const parked = await withMigratedDatabase((pool) => new Parking().list(pool));
      if (parked.length === 0) tell('No story is parked.');
      else if (json) for (const story of parked) print(JSON.stringify(story));
      else {
        const rows = parked.map(({ partition, consumer, sequence, eventType, parkedAt, error }) => [
          partition,
          consumer,
          `${eventType} ${String(sequence)}`,
          parkedAt,
          error,
        ]);
        print(table([['story', 'consumer', 'event', 'parked', 'error'], ...rows]));
      }
    });
}

export function addRelease(program: Command): void {
  program
    .command('release')
    .description('Let a consumer try a parked story again, from the event at fault on.')
    .argument('<story>', 'id of the story')
    .argument('<consumer>', 'name of the consumer, as `parked` lists it')
    .action(async (story: string, consumer: string) => {
      const released = await withMigratedDatabase((pool) => new Parking().release(pool, consumer, story));
      if (!released) throw new VerbFailed(`${story} is not parked for ${consumer}; \`dateline parked\` lists what is.`);
      print(`${consumer} tries ${story} again`);
    });
}
