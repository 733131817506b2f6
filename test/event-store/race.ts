import { setTimeout as delay } from 'node:timers/promises';

import {
  PostgresEventStore,
  WrongExpectedVersionError,
  type ExpectedVersion,
  type PartitionAppend,
  type RecordedEvent,
} from '#event-store';
import type { Pool, PoolClient } from 'pg';

import { appendTo, newEvents } from './new-events.js';
import type { RaceEvidence } from './order-faults.js';

const writers = 8;
const partitions = ['amber', 'birch', 'cedar'];

/** Gives the next events after those that were read last; `undefined` for the first. */
export type ReadOn = (last: RecordedEvent | undefined) => Promise<readonly RecordedEvent[]>;

export interface RaceOptions {
  readonly pool: Pool;
  readonly appendsPerWriter: number;
  readonly contests: number;
  readonly readOn: ReadOn;
}

/**
 * Eight writers append to a few partitions, one or two at a time, some of them dawdling before their commit; then all
 * meet in contests for one version of one stream. Meanwhile one reader reads all partitions.
 */
export async function race({ pool, appendsPerWriter, contests, readOn }: RaceOptions): Promise<RaceEvidence> {
  const store = new PostgresEventStore(pool);
  const acknowledged: RecordedEvent[] = [];
  const winners: number[] = [];
  const errors: unknown[] = [];
  const append = async (appends: readonly PartitionAppend[], within?: (client: PoolClient) => Promise<void>) => {
    try {
      const { events } = await store.append(appends, within ? { within } : {});
      acknowledged.push(...events);
      return true;
    } catch (error) {
      if (!(error instanceof WrongExpectedVersionError)) errors.push(error);
      return false;
    }
  };
  const write = async (writer: number): Promise<void> => {
    for (let turn = 0; turn < appendsPerWriter; turn++) {
      const first = (writer + turn) % partitions.length;
      const appends = [first, ...(turn % 4 === 0 ? [(first + 1) % partitions.length] : [])].flatMap((place) => {
        const partition = partitions[place] ?? '';
        return appendTo(partition, `${partition}-${turn % 5}`, newEvents(1 + (turn % 3)));
      });
      await append(appends, turn % 3 === writer % 3 ? dawdle : undefined);
    }
  };
  const contest = async (round: number): Promise<void> => {
    // Even rounds create a stream, odd rounds append to what the round before created.
    const stream = `contest-${round - (round % 2)}`;
    const expected: ExpectedVersion = round % 2 === 0 ? 'none' : 1;
    const outcomes = await Promise.all(
      Array.from({ length: writers }, () => append(appendTo('contests', stream, newEvents(1), expected))),
    );
    winners.push(outcomes.filter(Boolean).length);
  };
  const writing = (async () => {
    await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
    for (let round = 0; round < contests; round++) await contest(round);
  })();
  const read = await readUntil(
    writing,
    () => acknowledged.length,
    readOn,
    () => isHeldBack(pool),
  );
  await store.close();
  return { read, acknowledged, winners, errors };
}

/** Holds the transaction open for a moment after the append, as work within it does. */
async function dawdle(client: PoolClient): Promise<void> {
  await client.query('SELECT pg_sleep($1)', [Math.random() * 0.004]);
}

/** Whether a transaction that is open somewhere in the cluster, another suite's perhaps, keeps events from being read. */
async function isHeldBack(pool: Pool): Promise<boolean> {
  const { rowCount } = await pool.query(
    'SELECT FROM event_store.event WHERE transaction_id >= pg_snapshot_xmin(pg_current_snapshot()) LIMIT 1',
  );
  return rowCount !== 0;
}

/**
 * Reads until the writers are done and all that they were told of is read, or, where events are skipped, until nothing
 * has come for two seconds in which nothing was held back.
 */
async function readUntil(
  done: Promise<void>,
  stored: () => number,
  readOn: ReadOn,
  heldBack: () => Promise<boolean>,
): Promise<readonly RecordedEvent[]> {
  const read: RecordedEvent[] = [];
  let idleSince = Date.now();
  for (;;) {
    const isDone = await Promise.race([done.then(() => true), delay(1, false)]);
    const page = await readOn(read.at(-1));
    read.push(...page);
    if (page.length > 0 || !isDone) idleSince = Date.now();
    else if (read.length >= stored()) return read;
    else if (await heldBack()) idleSince = Date.now();
    else if (Date.now() - idleSince > 2000) return read;
  }
}
