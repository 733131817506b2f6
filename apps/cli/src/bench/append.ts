import { randomUUID } from 'node:crypto';

import { migrateEventStore, PostgresEventStore, type NewEvent } from '#event-store';
import { Pool } from 'pg';

import { bareInsert, type PlacedEvent } from './bare-insert.js';
import type { BenchRow, BenchSection } from './bench-section.js';
import { interleaved, type Contestant } from './interleaved.js';
import { withScratchDatabase } from './scratch-database.js';

export interface AppendBenchOptions {
  /** A PostgreSQL server on which the user may create a database. */
  readonly url: string;
  /** Measured rounds of batches; single events get ten times as many. 300 unless told. */
  readonly rounds?: number;
  readonly onProgress?: (line: string) => void;
}

const batchSize = 100;
const streamsPerBatch = 10;
/** Partitions are used in turn, so that most appends find events of theirs, as those of a living story do. */
const partitions = 10;

/** How much of a hand-written insert's speed the append keeps, for batches and for single events. */
export async function benchAppend({
  url,
  rounds = 300,
  onProgress = () => undefined,
}: AppendBenchOptions): Promise<BenchSection> {
  return withScratchDatabase('append', url, async (scratch) => {
    const pool = new Pool({ connectionString: scratch, max: 2 });
    // The database is dropped the moment the pool has said goodbye; the server may cut what has not heard it.
    pool.on('error', () => undefined);
    try {
      await migrateEventStore(pool);
      onProgress(`append: ${rounds} batches of ${batchSize} each way`);
      const batches = await compare(pool, batchSize, rounds);
      onProgress(`append: ${rounds * 10} single events each way`);
      const singles = await compare(pool, 1, rounds * 10);
      return {
        name: 'append',
        rows: [
          ...rowsOf(`batches of ${batchSize}`, batchSize, batches, 0.8),
          ...rowsOf('single events', 1, singles, 0.7),
        ],
        notes: [
          'Medians of one connection; the append and its bare twin, a hand-written unnest insert into the same table without lock, checks or answer, take turns in one run.',
          `A batch is ${streamsPerBatch} streams of one partition, expected version none; an event is about 600 bytes of JSON.`,
        ],
      };
    } finally {
      await pool.end();
    }
  });
}

/** Medians in milliseconds of appends of so many events: ours, bare. */
async function compare(pool: Pool, size: number, rounds: number): Promise<[number, number]> {
  const store = new PostgresEventStore(pool);
  const append: Contestant = (round) => {
    const streams = placeEvents('append', size, round);
    return Promise.resolve(async () => {
      await store.append([{ partition: partitionOf('append', size, round), streams }]);
    });
  };
  const bare: Contestant = (round) => {
    const partition = partitionOf('bare', size, round);
    const sequence = Math.floor(round / partitions) * size;
    const events: PlacedEvent[] = placeEvents('bare', size, round)
      .flatMap(({ stream, events: inStream }) =>
        inStream.map((event, index) => ({ ...event, partition, stream, streamVersion: index + 1, sequence: 0 })),
      )
      .map((event, index) => ({ ...event, sequence: sequence + index + 1 }));
    return Promise.resolve(() => bareInsert(pool, events));
  };
  const medians = await interleaved(append, bare, { rounds, warmUp: Math.ceil(rounds / 10) });
  await store.close();
  return medians;
}

function partitionOf(way: string, size: number, round: number): string {
  return `${way}-${size}-${round % partitions}`;
}

function placeEvents(
  way: string,
  size: number,
  round: number,
): { stream: string; expected: 'none'; events: NewEvent[] }[] {
  const count = Math.min(streamsPerBatch, size);
  return Array.from({ length: count }, (_, index) => ({
    stream: `${way}-${size}-${round}-${index}`,
    expected: 'none' as const,
    events: Array.from({ length: size / count }, claimLikeEvent),
  }));
}

/** About what a claim of a report weighs. */
function claimLikeEvent(): NewEvent {
  const reportId = randomUUID();
  return {
    id: randomUUID(),
    type: 'ClaimAsserted',
    schemaVersion: 1,
    data: {
      claimId: `${reportId}.0a1b2c3d`,
      reportId,
      evidence: { start: 1204, end: 1391, revision: 1 },
      content: { start: 1250, end: 1390, revision: 1 },
      attribution: [{ level: 0, speaker: { start: 1204, end: 1231 }, kind: 'named', cue: 'said', direct: false }],
      certainty: 'probable',
      polarity: 'affirmed',
      hedges: ['about'],
      stance: 'asserts',
      aspect: { key: 'count|event|injured', slot: 'count' },
      value: { type: 'quantity', min: 12, max: 14, bound: 'about', unit: 'person', start: 1301, end: 1309 },
      published: { earliest: '2031-04-05T06:00:00.000Z', latest: '2031-04-05T06:00:00.000Z', basis: 'stated' },
    },
    metadata: { actor: 'desk', correlationId: randomUUID() },
  };
}

function rowsOf(what: string, size: number, [ours, bare]: [number, number], target: number): BenchRow[] {
  const share = bare / ours;
  return [
    {
      what: `${what}: speed of the bare insert that is kept`,
      value: Math.round(share * 1000) / 10,
      unit: '%',
      target: `>= ${target * 100}%`,
      ok: share >= target,
    },
    { what: `${what}: append`, value: Math.round((size / ours) * 1000), unit: 'events/s' },
    { what: `${what}: bare insert`, value: Math.round((size / bare) * 1000), unit: 'events/s' },
  ];
}
