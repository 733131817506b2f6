import { versionNumber } from './check-append.js';
import { WrongExpectedVersionError } from './errors.js';
import type { ExpectedVersion, NewEvent, PartitionAppend, RecordedEvent } from './event-store.js';
import { formatPosition } from './position.js';

/** What the SQL function `event_store.append` answers. */
export type AppendAnswer =
  | { readonly outcome: 'stored' }
  | { readonly outcome: 'refused'; readonly place: number; readonly actual: number }
  | AppendedAnswer;

export interface AppendedAnswer {
  readonly outcome: 'appended';
  /** The last sequence of each partition before the append, and the last version of each stream. */
  readonly lastSequences: readonly number[];
  readonly lastVersions: readonly number[];
  readonly transactionId: string;
  /** In the order of the events. */
  readonly globalPositions: readonly number[];
  readonly recordedAt: string;
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
        this.#events.map(({ event, partition, inPartition, stream, inStream }, index) => ({
          id: event.id,
          i: index + 1,
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
  refusal({ place, actual }: { readonly place: number; readonly actual: number }): WrongExpectedVersionError {
    return new WrongExpectedVersionError(this.#streams.name(place), this.#expected[place - 1] ?? 'any', actual);
  }

  /** The events as the store has recorded them. */
  recorded(answer: AppendedAnswer): RecordedEvent[] {
    return this.#events.map(({ event, partition, inPartition, stream, inStream }, index) => ({
      id: event.id,
      type: event.type,
      schemaVersion: event.schemaVersion,
      data: event.data,
      metadata: event.metadata,
      partition: this.#partitions.name(partition),
      stream: this.#streams.name(stream),
      streamVersion: (answer.lastVersions[stream - 1] ?? 0) + inStream,
      sequence: (answer.lastSequences[partition - 1] ?? 0) + inPartition,
      position: formatPosition(answer.transactionId, answer.globalPositions[index] ?? 0),
      recordedAt: answer.recordedAt,
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
