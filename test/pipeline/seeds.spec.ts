import path from 'node:path';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

interface Found {
  kind: string;
  severity: string;
  reason: string;
}

describe('the seeds, from commands to findings', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    await newsroom.start();
    await newsroom.file(path.resolve(import.meta.dirname, '../../seeds'));
    await newsroom.caughtUp();
  });

  afterAll(() => newsroom.close());

  it('places every claim that the reports assert', async () => {
    const { rows } = await newsroom.pool.query<{ unplaced: string }>(
      `SELECT count(*) AS unplaced FROM event_store.event AS asserted
        WHERE type = 'ClaimAsserted' AND NOT EXISTS (
          SELECT FROM event_store.event AS placed WHERE placed.type = 'ClaimPlaced' AND placed.data->>'claimId' = asserted.data->>'claimId')`,
    );
    expect(rows[0]?.unplaced).toBe('0');
  });

  it('finds the two days that are given for the raid', async () => {
    const { rows } = await newsroom.pool.query<Found>(
      `SELECT data->>'kind' AS kind, data->>'severity' AS severity, data->>'reason' AS reason
         FROM event_store.event WHERE type = 'ConflictDetected' AND data->>'kind' = 'date'`,
    );
    expect(rows).toEqual([
      { kind: 'date', severity: 'alert', reason: expect.stringContaining('28 October 2025') as string },
    ]);
  });

  it('adds nothing when the same folder is filed again', async () => {
    const before = await newsroom.store.head();
    await newsroom.file(path.resolve(import.meta.dirname, '../../seeds'));
    await newsroom.caughtUp();
    expect(await newsroom.store.head()).toBe(before);
  });
});
