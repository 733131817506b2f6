import type { PoolClient } from 'pg';
import type { TranslatePosition } from '#event-store';

/** For the store's `renumber`: rewrites the positions that the feed keeps, so that relay and consumers go on where they were. */
export async function carryOverPositions(client: PoolClient, translate: TranslatePosition): Promise<void> {
  const relays = await client.query<{ cluster_id: string; topic: string; position: string }>(
    'SELECT cluster_id, topic, position FROM event_feed.relay_checkpoint',
  );
  for (const { cluster_id, topic, position } of relays.rows) {
    await client.query('UPDATE event_feed.relay_checkpoint SET position = $3 WHERE cluster_id = $1 AND topic = $2', [
      cluster_id,
      topic,
      await translate(position),
    ]);
  }
  const readers = await client.query<{ consumer: string; position: string }>(
    'SELECT consumer, position FROM event_feed.reading_position',
  );
  for (const { consumer, position } of readers.rows) {
    await client.query('UPDATE event_feed.reading_position SET position = $2 WHERE consumer = $1', [
      consumer,
      await translate(position),
    ]);
  }
}
