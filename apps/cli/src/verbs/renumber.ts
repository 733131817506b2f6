import type { Command } from 'commander';
import { carryOverPositions } from '#event-feed';
import { renumber, type TranslatePosition } from '#event-store';
import type { PoolClient } from 'pg';
import { withMigratedDatabase } from '../database.js';
import { surroundings } from '../desk.js';
import { print, VerbFailed } from '../ending.js';

export function addRenumber(program: Command): void {
  program
    .command('renumber')
    .description(
      'Give the events new positions after a dump and restore into another PostgreSQL, where they would stay ' +
        'invisible. Every server on this database must be stopped.',
    )
    .action(async () => {
      const { running } = surroundings();
      if (running)
        throw new VerbFailed(`A server runs on this database (process ${String(running.pid)}); stop it first.`);
      const events = await withMigratedDatabase((pool) =>
        renumber(pool, async (client, translate) => {
          await carryOverPositions(client, translate);
          await carryOverAnswers(client, translate);
        }),
      );
      print(`${String(events)} events renumbered`);
    });
}

/** Answers that are kept for repeated requests hold positions, which clients hand to `minPosition`. */
async function carryOverAnswers(client: PoolClient, translate: TranslatePosition): Promise<void> {
  const { rows } = await client.query<{ principal: string; route: string; key: string; position: string }>(
    `SELECT principal, route, key, answer ->> 'position' AS position
       FROM commands.idempotency_key WHERE answer ->> 'position' IS NOT NULL`,
  );
  for (const { principal, route, key, position } of rows) {
    await client.query(
      `UPDATE commands.idempotency_key SET answer = jsonb_set(answer, '{position}', to_jsonb($4::text))
        WHERE principal = $1 AND route = $2 AND key = $3`,
      [principal, route, key, await translate(position)],
    );
  }
}
