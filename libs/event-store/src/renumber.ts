import type { Pool, PoolClient } from 'pg';

import { PositionsAheadError } from './errors.js';
import { formatPosition, parsePosition } from './position.js';
import { inTransaction } from './transaction.js';
import { whileReachable } from './while-reachable.js';

/**
 * To be called before anything is read: makes sure that the stored transaction ids are those of this cluster's past.
 * A dump and restore brings ids that a new cluster has not reached, and such events stay invisible to `readAll`.
 * @throws PositionsAheadError
 */
export async function checkPositions(pool: Pool): Promise<void> {
  const { rows } = await whileReachable(() =>
    pool.query<{ newest: string; current: string; ahead: boolean }>(
      `SELECT transaction_id AS newest, pg_current_xact_id() AS current, transaction_id >= pg_current_xact_id() AS ahead
         FROM event_store.event ORDER BY transaction_id DESC LIMIT 1`,
    ),
  );
  const [row] = rows;
  if (row?.ahead) throw new PositionsAheadError(row.newest, row.current);
}

/** Tells which position an event that was last read at `old` has after the renumbering. */
export type TranslatePosition = (old: string) => Promise<string>;

/**
 * Gives every event a new position in the same order, smaller than all that this cluster will give; sequences, versions
 * and ids stay. Positions that are kept elsewhere (a relay's checkpoint) become void: `carryOver` rewrites them in the
 * same transaction. Nothing else may use the store meanwhile; the table is locked. Returns the number of events.
 */
export async function renumber(
  pool: Pool,
  carryOver: (client: PoolClient, translate: TranslatePosition) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  return whileReachable(() =>
    inTransaction(pool, async (client) => {
      await client.query('LOCK TABLE event_store.event IN ACCESS EXCLUSIVE MODE');
      await carryOver(client, (old) => translate(client, old));
      // The one exception to "never changed", inside the lock and undone by the same transaction.
      await client.query('ALTER TABLE event_store.event DISABLE TRIGGER event_is_never_changed');
      // 0 is no transaction's id. Events of an earlier renumbering keep their place, so that no two ever meet in one.
      await client.query(
        `UPDATE event_store.event AS e SET transaction_id = '0', global_position = placed.place
           FROM (SELECT id, row_number() OVER (ORDER BY transaction_id, global_position) AS place
                   FROM event_store.event) AS placed
          WHERE placed.id = e.id AND (e.transaction_id, e.global_position) <> ('0', placed.place)`,
      );
      await client.query('ALTER TABLE event_store.event ENABLE TRIGGER event_is_never_changed');
      const { rows } = await client.query<{ events: string }>(
        `SELECT count(*) AS events,
                setval(pg_get_serial_sequence('event_store.event', 'global_position'), greatest(count(*), 1), count(*) > 0)
           FROM event_store.event`,
      );
      return Number(rows[0]?.events ?? 0);
    }),
  );
}

/** After the renumbering the place of an event is how many there are up to it. */
async function translate(client: PoolClient, old: string): Promise<string> {
  const { transactionId, globalPosition } = parsePosition(old);
  const { rows } = await client.query<{ place: string }>(
    `SELECT count(*) AS place FROM event_store.event
      WHERE (transaction_id, global_position) <= ($1::xid8, $2::bigint)`,
    [transactionId, globalPosition],
  );
  return formatPosition('0', rows[0]?.place ?? '0');
}
