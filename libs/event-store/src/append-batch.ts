import { versionNumber } from './check-append.js';
import { WrongExpectedVersionError } from './errors.js';
import type { ExpectedVersion, NewEvent, PartitionAppend, RecordedEvent } from './event-store.js';
import { formatPosition } from './position.js';

/** What the SQL function answers: text as PostgreSQL sends it. */
export interface AppendRow {
  readonly outcome: string;
  readonly refused: string | null;
  readonly last_sequences: string;
  readonly last_versions: string;
  readonly transaction_id: string;
  readonly global_positions: string;
  readonly recorded_at: string;
}

/** An event with its places among the new events of its partition and of its stream, each from 1. */
interface PlacedEvent {
  readonly event: NewEvent;
  readonly partition: number;
  readonly inPartition: number;
  readonly stream: number;
  readonly inStream: number;
}

/** The new events of one call, numbered for the SQL function `event_store.append`. */
export class AppendBatch {
  readonly #partitions = new Places();
  readonly #streams = new Places();
  readonly #expected: ExpectedVersion[] = [];
  readonly #events: PlacedEvent[] = [];

  /** `stored`: ids that are there already; they are left out, and with them streams of which nothing is left. */
  constructor(appends: readonly PartitionAppend[], stored: ReadonlyMap<string, RecordedEvent> = new Map()) {
    for (const { partition, streams } of appends) {
      for (const { stream, expected, events } of streams) {
        const fresh = stored.size === 0 ? events : events.filter(({ id }) => !stored.has(id));
        if (fresh.length === 0 && events.length > 0) continue;
        const partitionPlace = this.#partitions.of(partition);
        const streamPlace = this.#streams.of(stream);
        this.#expected[streamPlace - 1] = expected;
        for (const event of fresh) {
          this.#events.push({
            event,
            partition: partitionPlace,
            inPartition: this.#partitions.next(partitionPlace),
            stream: streamPlace,
            inStream: this.#streams.next(streamPlace),
          });
        }
      }
    }
  }

  get size(): number {
    return this.#events.length;
  }

  /** The arguments of `event_store.append`. Numbers and ids need no quoting, so their arrays are joined by hand. */
  parameters(): unknown[] {
    return [
      this.#partitions.names,
      this.#streams.names,
      `{${this.#expected.map(versionNumber).join()}}`,
      `{${this.#events.map(({ event }) => event.id).join()}}`,
      JSON.stringify(
        this.#events.map(({ event, partition, inPartition, stream, inStream }) => ({
          id: event.id,
          p: partition,
          k: inPartition,
          s: stream,
          n: inStream,
          t: event.type,
          v: event.schemaVersion,
          d: event.data,
          m: event.metadata,
        })),
      ),
    ];
  }

  /** Why the call was refused: the first stream that is not at its expected version. */
  refusal(row: AppendRow): WrongExpectedVersionError {
    const place = Number(row.refused);
    const actual = numbers(row.last_versions)[place - 1] ?? 0;
    return new WrongExpectedVersionError(this.#streams.name(place), this.#expected[place - 1] ?? 'any', actual);
  }

  /** The events as the store has recorded them. */
  recorded(row: AppendRow): RecordedEvent[] {
    const lastSequences = numbers(row.last_sequences);
    const lastVersions = numbers(row.last_versions);
    const globalPositions = items(row.global_positions);
    return this.#events.map(({ event, partition, inPartition, stream, inStream }, index) => ({
      id: event.id,
      type: event.type,
      schemaVersion: event.schemaVersion,
      data: event.data,
      metadata: event.metadata,
      partition: this.#partitions.name(partition),
      stream: this.#streams.name(stream),
      streamVersion: (lastVersions[stream - 1] ?? 0) + inStream,
      sequence: (lastSequences[partition - 1] ?? 0) + inPartition,
      position: formatPosition(row.transaction_id, globalPositions[index] ?? ''),
      recordedAt: row.recorded_at,
    }));
  }
}

/** Distinct names with their places from 1, and how many events each has so far. */
class Places {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #counts: number[] = [];

  of(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.names.push(name);
    this.#places.set(name, place);
    this.#counts.push(0);
    return place;
  }

  next(place: number): number {
    const count = (this.#counts[place - 1] ?? 0) + 1;
    this.#counts[place - 1] = count;
    return count;
  }

  name(place: number): string {
    return this.names[place - 1] ?? '';
  }
}

/** The items of a PostgreSQL array of numbers, `{1,2}`. */
function items(array: string): string[] {
  return array.slice(1, -1).split(',');
}

function numbers(array: string): number[] {
  return items(array).map(Number);
}
