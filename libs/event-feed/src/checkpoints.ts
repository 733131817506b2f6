import type { Pool, PoolClient } from 'pg';

/** How far a consumer is in a story, and whether the story waits for a release. */
export interface Standing {
  /** The last applied sequence; 0 when none was. */
  readonly sequence: number;
  readonly parked: boolean;
}

interface StandingRow {
  partition: string;
  sequence: string;
  parked: boolean;
}

const standings = (rows: readonly StandingRow[]): Map<string, Standing> =>
  new Map(rows.map(({ partition, sequence, parked }) => [partition, { sequence: Number(sequence), parked }]));

const IS_PARKED = `EXISTS (SELECT FROM event_feed.parked
  WHERE parked.consumer = held.consumer AND parked.partition = held.partition AND released_at IS NULL)`;

/**
 * A row to select from: the transaction that does so commits without waiting for the disk. PostgreSQL keeps the order of
 * commits, so what a crash takes of them is the last ones, each of them whole.
 */
export const UNFLUSHED = "set_config('synchronous_commit', 'off', true)";

/** How far each consumer is in each story. The truth of all progress, whatever the way in (EVENTS.md section 4). */
export class Checkpoints {
  /** How far a consumer is; a story in which it has applied nothing is left out. */
  async read(
    client: Pool | PoolClient,
    consumer: string,
    partitions: readonly string[],
  ): Promise<ReadonlyMap<string, Standing>> {
    const { rows } = await client.query<StandingRow>({
      name: 'feed-checkpoint-read',
      text: `SELECT partition, sequence, ${IS_PARKED} AS parked FROM event_feed.checkpoint AS held
              WHERE consumer = $1 AND partition = ANY($2)`,
      values: [consumer, partitions],
    });
    return standings(rows);
  }

  /**
   * Locks the checkpoints of stories until the transaction ends, and tells how far they are.
   * @param opening whether checkpoints that are missing are made first; else such stories are left out of the answer
   */
  async lock(
    transaction: PoolClient,
    consumer: string,
    partitions: readonly string[],
    opening: boolean,
  ): Promise<ReadonlyMap<string, Standing>> {
    // Sorted, and insertion first, so that two processes that meet on the same stories take their rows in one order.
    const sorted = [...partitions].sort();
    if (opening) {
      await transaction.query({
        name: 'feed-checkpoint-open',
        text: `INSERT INTO event_feed.checkpoint (consumer, partition, sequence)
               SELECT $1, partition, 0 FROM unnest($2::text[]) AS partition ON CONFLICT DO NOTHING`,
        values: [consumer, sorted],
      });
    }
    const { rows } = await transaction.query<StandingRow>({
      name: 'feed-checkpoint-lock',
      text: `SELECT partition, sequence, ${IS_PARKED} AS parked FROM event_feed.checkpoint AS held
              WHERE consumer = $1 AND partition = ANY($2) ORDER BY partition FOR UPDATE OF held`,
      values: [consumer, sorted],
    });
    return standings(rows);
  }

  /** Moves stories that are locked. */
  async move(transaction: PoolClient, consumer: string, sequences: ReadonlyMap<string, number>): Promise<void> {
    await transaction.query({
      name: 'feed-checkpoint-move',
      text: `UPDATE event_feed.checkpoint SET sequence = moved.sequence
               FROM unnest($2::text[], $3::bigint[]) AS moved (partition, sequence)
              WHERE checkpoint.consumer = $1 AND checkpoint.partition = moved.partition`,
      values: [consumer, [...sequences.keys()], [...sequences.values()]],
    });
  }

  /**
   * Moves one story on from where it was read, and locks it. Answers whether it still stood there, and was not parked.
   * @param durable whether the transaction's commit waits for the disk; one that does not may be lost in a crash of
   *   PostgreSQL, rows and checkpoint together, and is then made again
   */
  async moveFrom(
    transaction: Pool | PoolClient,
    consumer: string,
    partition: string,
    from: number,
    to: number,
    durable = true,
  ): Promise<boolean> {
    const { rowCount } = await transaction.query({
      name: durable ? 'feed-checkpoint-move-from' : 'feed-checkpoint-move-from-unflushed',
      text: `INSERT INTO event_feed.checkpoint AS held (consumer, partition, sequence)
             SELECT $1, $2, $4 ${durable ? '' : `FROM ${UNFLUSHED}`} WHERE $3 = 0::bigint
                 OR EXISTS (SELECT FROM event_feed.checkpoint WHERE consumer = $1 AND partition = $2)
             ON CONFLICT (consumer, partition) DO UPDATE SET sequence = excluded.sequence
              WHERE held.sequence = $3 AND NOT ${IS_PARKED}`,
      values: [consumer, partition, from, to],
    });
    return rowCount === 1;
  }
}
