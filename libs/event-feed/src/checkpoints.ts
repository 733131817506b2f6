import type { Pool, PoolClient } from 'pg';

/** A story that a consumer cannot go on with, and the event at fault. */
export interface ParkedStory {
  readonly consumer: string;
  readonly partition: string;
  readonly sequence: number;
  readonly eventId: string;
  readonly eventType: string;
  readonly error: string;
  readonly parkedAt: string;
}

interface ParkedRow {
  consumer: string;
  partition: string;
  sequence: string;
  event_id: string;
  event_type: string;
  error: string;
  parked_at: Date;
}

/** How far a consumer is in each story, and what it has parked. */
export class Checkpoints {
  /** Locks and returns the last applied sequence of each story; a story without a row is at 0. */
  async lock(transaction: PoolClient, consumer: string, partitions: readonly string[]): Promise<Map<string, number>> {
    // Sorted insertion first, so that two processes that meet on the same stories take their rows in one order.
    const sorted = [...partitions].sort();
    await transaction.query({
      name: 'feed-checkpoint-open',
      text: `INSERT INTO event_feed.checkpoint (consumer, partition, sequence)
             SELECT $1, partition, 0 FROM unnest($2::text[]) AS partition ON CONFLICT DO NOTHING`,
      values: [consumer, sorted],
    });
    const { rows } = await transaction.query<{ partition: string; sequence: string }>({
      name: 'feed-checkpoint-lock',
      text: `SELECT partition, sequence FROM event_feed.checkpoint
              WHERE consumer = $1 AND partition = ANY($2) ORDER BY partition FOR UPDATE`,
      values: [consumer, sorted],
    });
    return new Map(rows.map((row) => [row.partition, Number(row.sequence)]));
  }

  async move(transaction: PoolClient, consumer: string, sequences: ReadonlyMap<string, number>): Promise<void> {
    await transaction.query({
      name: 'feed-checkpoint-move',
      text: `UPDATE event_feed.checkpoint SET sequence = moved.sequence
               FROM unnest($2::text[], $3::bigint[]) AS moved (partition, sequence)
              WHERE checkpoint.consumer = $1 AND checkpoint.partition = moved.partition`,
      values: [consumer, [...sequences.keys()], [...sequences.values()]],
    });
  }

  /** Moves one story on from where it was read. Answers whether it still stood there. */
  async moveFrom(
    transaction: PoolClient,
    consumer: string,
    partition: string,
    from: number,
    to: number,
  ): Promise<boolean> {
    const { rowCount } = await transaction.query({
      name: 'feed-checkpoint-move-from',
      text: `INSERT INTO event_feed.checkpoint AS held (consumer, partition, sequence) SELECT $1, $2, $4 WHERE $3 = 0::bigint
                 OR EXISTS (SELECT FROM event_feed.checkpoint WHERE consumer = $1 AND partition = $2)
             ON CONFLICT (consumer, partition) DO UPDATE SET sequence = excluded.sequence WHERE held.sequence = $3`,
      values: [consumer, partition, from, to],
    });
    return rowCount === 1;
  }

  /** The last applied sequence of one story; 0 when none was. */
  async sequence(pool: Pool, consumer: string, partition: string): Promise<number> {
    const { rows } = await pool.query<{ sequence: string }>({
      name: 'feed-checkpoint-sequence',
      text: 'SELECT sequence FROM event_feed.checkpoint WHERE consumer = $1 AND partition = $2',
      values: [consumer, partition],
    });
    return Number(rows[0]?.sequence ?? 0);
  }

  /** Which of the stories are parked for a consumer. */
  async parkedAmong(
    client: Pool | PoolClient,
    consumer: string,
    partitions: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const { rows } = await client.query<{ partition: string }>({
      name: 'feed-parked-among',
      text: 'SELECT partition FROM event_feed.parked WHERE consumer = $1 AND partition = ANY($2)',
      values: [consumer, partitions],
    });
    return new Set(rows.map(({ partition }) => partition));
  }

  async park(transaction: PoolClient, parked: Omit<ParkedStory, 'parkedAt'>): Promise<void> {
    await transaction.query(
      `INSERT INTO event_feed.parked (consumer, partition, sequence, event_id, event_type, error)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (consumer, partition) DO UPDATE
          SET sequence = excluded.sequence, event_id = excluded.event_id, event_type = excluded.event_type,
              error = excluded.error, parked_at = now()`,
      [parked.consumer, parked.partition, parked.sequence, parked.eventId, parked.eventType, parked.error],
    );
  }

  async parked(pool: Pool): Promise<ParkedStory[]> {
    const { rows } = await pool.query<ParkedRow>(
      'SELECT * FROM event_feed.parked ORDER BY parked_at, consumer, partition',
    );
    return rows.map((row) => ({
      consumer: row.consumer,
      partition: row.partition,
      sequence: Number(row.sequence),
      eventId: row.event_id,
      eventType: row.event_type,
      error: row.error,
      parkedAt: row.parked_at.toISOString(),
    }));
  }

  /** Lets a consumer try a parked story again. Answers whether there was one. */
  async release(client: Pool | PoolClient, consumer: string, partition: string): Promise<boolean> {
    const { rowCount } = await client.query('DELETE FROM event_feed.parked WHERE consumer = $1 AND partition = $2', [
      consumer,
      partition,
    ]);
    return rowCount === 1;
  }
}
