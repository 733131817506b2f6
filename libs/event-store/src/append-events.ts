import { DatabaseError, type Pool, type PoolClient } from 'pg';

import { AppendBatch, type AppendAnswer } from './append-batch.js';
import { eventColumns, recordedEvent, type EventRow } from './event-row.js';
import type { AppendResult, NewEvent, PartitionAppend, RecordedEvent } from './event-store.js';
import { checkRepetition, givenEvents, resultOf } from './repetition.js';

/**
 * Appends on a pool, where each query is a transaction of its own, or on a connection inside one. One round trip where
 * everything is new; where something was stored before, what is left follows in a second. What is stored stays stored,
 * so that nothing is lost between the two.
 */
export async function appendEvents(db: Pool | PoolClient, appends: readonly PartitionAppend[]): Promise<AppendResult> {
  const given = givenEvents(appends);
  const stored = new Map<string, RecordedEvent>();
  for (;;) {
    const batch = new AppendBatch(appends, stored);
    if (batch.size === 0) return resultOf(given, stored, []);
    const answer = await callAppend(db, batch);
    if (answer.outcome === 'appended') return resultOf(given, stored, batch.recorded(answer));
    if (answer.outcome === 'refused') throw batch.refusal(answer);
    for (const event of await findStored(db, given)) stored.set(event.id, event);
    checkRepetition(appends, stored);
  }
}

async function callAppend(db: Pool | PoolClient, batch: AppendBatch): Promise<AppendAnswer> {
  const { rows } = await db.query<{ answer: AppendAnswer }>({
    name: 'event_store.append',
    text: 'SELECT event_store.append($1, $2, $3, $4, $5) AS answer',
    values: batch.parameters(),
  });
  const [row] = rows;
  if (!row) throw new Error('event_store.append gave no answer');
  return row.answer;
}

async function findStored(db: Pool | PoolClient, given: readonly NewEvent[]): Promise<RecordedEvent[]> {
  const { rows } = await db.query<EventRow>({
    name: 'event_store.find',
    text: `SELECT ${eventColumns} FROM event_store.event WHERE id = ANY ($1)`,
    values: [given.map(({ id }) => id)],
  });
  return rows.map(recordedEvent);
}

/** How often an append is tried that collides with others, each time with another one. */
const attempts = 5;

const collisionConstraints = new Set(['event_id', 'event_stream_version', 'event_sequence']);

/**
 * Two appends that use one stream or one id in two partitions do not wait for each other; the later one then hits
 * a unique constraint. It is tried again as a whole, and the next attempt sees what the other has stored.
 */
export async function despiteCollisions<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = attempts - 1; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !isCollision(error)) throw error;
    }
  }
}

function isCollision(error: unknown): boolean {
  return (
    error instanceof DatabaseError &&
    error.code === '23505' &&
    error.schema === 'event_store' &&
    collisionConstraints.has(error.constraint ?? '')
  );
}
