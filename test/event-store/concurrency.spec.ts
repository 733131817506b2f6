import { PostgresEventStore, type RecordedEvent } from '#event-store';
import type { Pool } from 'pg';

import { orderFaults, type RaceEvidence } from './order-faults.js';
import { plantEarlyWrite, plantLateLock, readByBareNumber } from './planted-faults.js';
import { race, type ReadOn } from './race.js';
import { storeDatabase } from './store-database.js';

const appendsPerWriter = 60;
const contests = 20;
const rounds = 10;

function readByPosition(pool: Pool): ReadOn {
  const store = new PostgresEventStore(pool);
  return async (last: RecordedEvent | undefined) => (await store.readAll({ after: last?.position ?? null })).events;
}

/** One run in a database of its own, which `plant` may have spoilt. */
async function run(reader: (pool: Pool) => ReadOn, plant?: (pool: Pool) => Promise<void>): Promise<RaceEvidence> {
  const { pool, close } = await storeDatabase();
  try {
    await plant?.(pool);
    return await race({ pool, appendsPerWriter, contests, readOn: reader(pool) });
  } finally {
    await close();
  }
}

describe('eight writers and a reader at the same time', () => {
  it('skip nothing, read nothing out of order, and one wins each contest', async () => {
    const evidence = await run(readByPosition);
    expect(orderFaults(evidence)).toEqual([]);
    expect(evidence.read.length).toBe(evidence.acknowledged.length);
    expect(evidence.winners).toHaveLength(contests);
    expect(evidence.acknowledged.length).toBeGreaterThan(8 * appendsPerWriter);
  });

  it.each([
    ['reading by the bare number', readByBareNumber, undefined, /was skipped/],
    ['a write before the append', readByPosition, plantEarlyWrite, /read: sequence \d+ of \w+ came after/],
    ['a lock after the version check', readByPosition, plantLateLock, /contest \d+ has [2-8] winners/],
  ])('are found out under a planted fault: %s', async (_, reader, plant, expected) => {
    // Only timing brings such a fault out, so it gets some rounds to show.
    for (let round = 0; round < rounds; round++) {
      if (orderFaults(await run(reader, plant)).some((fault) => expected.test(fault))) return;
    }
    throw new Error(`${rounds} rounds did not show the planted fault`);
  });
});
