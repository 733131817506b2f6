import type { Pool, PoolClient } from 'pg';
import type { RecordedEvent } from '#event-store';

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

/** The stories that wait, for each consumer, behind an event that it could not apply. */
export class Parking {
  /** Sets a story aside, in a transaction that has locked its checkpoint. */
  async park(transaction: PoolClient, consumer: string, event: RecordedEvent, error: Error): Promise<void> {
    await transaction.query(
      `INSERT INTO event_feed.parked (consumer, partition, sequence, event_id, event_type, error)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (consumer, partition) DO UPDATE
          SET sequence = excluded.sequence, event_id = excluded.event_id, event_type = excluded.event_type,
              error = excluded.error, parked_at = now(), released_at = NULL`,
      [consumer, event.partition, event.sequence, event.id, event.type, error.message],
    );
  }

  /** All that is parked, oldest first. */
  async list(pool: Pool): Promise<ParkedStory[]> {
    const { rows } = await pool.query<ParkedRow>(
      'SELECT * FROM event_feed.parked WHERE released_at IS NULL ORDER BY parked_at, consumer, partition',
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

  /**
   * Lets a consumer try a parked story again: wherever the consumer runs, it catches up from the store within about a
   * second, without waiting for a new event. Answers whether the story was parked.
   */
  async release(client: Pool | PoolClient, consumer: string, partition: string): Promise<boolean> {
    const { rowCount } = await client.query(
      'UPDATE event_feed.parked SET released_at = now() WHERE consumer = $1 AND partition = $2 AND released_at IS NULL',
      [consumer, partition],
    );
    return rowCount === 1;
  }

  /** Stories that were released and have not been caught up since. */
  async released(pool: Pool, consumer: string): Promise<string[]> {
    const { rows } = await pool.query<{ partition: string }>({
      name: 'feed-released',
      text: 'SELECT partition FROM event_feed.parked WHERE consumer = $1 AND released_at IS NOT NULL',
      values: [consumer],
    });
    return rows.map(({ partition }) => partition);
  }

  /** Forgets a release that has been seen to; a story that was parked anew stays. */
  async settle(pool: Pool, consumer: string, partition: string): Promise<void> {
    await pool.query(
      'DELETE FROM event_feed.parked WHERE consumer = $1 AND partition = $2 AND released_at IS NOT NULL',
      [consumer, partition],
    );
  }
}
