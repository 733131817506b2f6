import { checkAppend, versionNumber } from './check-append.js';
import { CoalescedNudge } from './coalesced-nudge.js';
import { WrongExpectedVersionError } from './errors.js';
import type {
  AppendOptions,
  AppendResult,
  EventStore,
  JsonObject,
  NudgeSubscription,
  PartitionAppend,
  RecordedEvent,
  SettledEvents,
} from './event-store.js';
import { formatPosition, parsePosition } from './position.js';
import { checkRepetition, givenEvents, resultOf } from './repetition.js';

export interface InMemoryOptions<Transaction> {
  /** Handed to `within`, as PostgreSQL's store hands its connection. */
  readonly transaction?: Transaction;
  /** Milliseconds since 1970; the clock of the machine unless told. */
  readonly now?: () => number;
}

/** The event store for unit tests: the same contract, kept in memory. Appends take turns, so that none sees half of one. */
export class InMemoryEventStore<Transaction = undefined> implements EventStore<Transaction> {
  readonly #events: RecordedEvent[] = [];
  readonly #byId = new Map<string, RecordedEvent>();
  readonly #byStream = new Map<string, RecordedEvent[]>();
  readonly #byPartition = new Map<string, RecordedEvent[]>();
  #transactions = 0;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #nudge = new CoalescedNudge(() => {
    for (const listener of this.#listeners) listener();
    return Promise.resolve();
  });

  constructor(private readonly options: InMemoryOptions<Transaction> = {}) {}

  async append(
    appends: readonly PartitionAppend[],
    { within }: AppendOptions<Transaction> = {},
  ): Promise<AppendResult> {
    checkAppend(appends);
    const turn = this.#turn.then(async () => {
      const given = givenEvents(appends);
      const stored = new Map(given.flatMap(({ id }) => this.#byId.get(id) ?? []).map((event) => [event.id, event]));
      checkRepetition(appends, stored);
      this.#checkVersions(appends, stored);
      const fresh = this.#record(appends, stored);
      const result = structuredClone(resultOf(given, stored, fresh));
      if (within) await within(this.#transaction(), result);
      this.#keep(fresh);
      return result;
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  load(stream: string, { fromVersion = 1 }: { readonly fromVersion?: number } = {}): Promise<RecordedEvent[]> {
    return copies(this.#byStream.get(stream)?.slice(Math.max(0, fromVersion - 1)));
  }

  readPartition(
    partition: string,
    { after = 0, limit = 500 }: { readonly after?: number; readonly limit?: number } = {},
  ): Promise<RecordedEvent[]> {
    return copies(this.#byPartition.get(partition)?.slice(after, after + limit));
  }

  lastSequence(partition: string): Promise<number> {
    return Promise.resolve(this.#byPartition.get(partition)?.length ?? 0);
  }

  async readAll({
    after,
    limit = 500,
  }: {
    readonly after: string | null;
    readonly limit?: number;
  }): Promise<SettledEvents> {
    const { globalPosition } = parsePosition(after ?? '0.0');
    const events = await copies(this.#events.slice(Number(globalPosition), Number(globalPosition) + limit));
    return { events, waiting: false };
  }

  async at(position: string): Promise<RecordedEvent | null> {
    parsePosition(position);
    const [event] = await copies(this.#events.filter((one) => one.position === position));
    return event ?? null;
  }

  head(): Promise<string | null> {
    return Promise.resolve(this.#events.at(-1)?.position ?? null);
  }

  listen(onNudge: () => void): NudgeSubscription {
    const listener = (): void => {
      onNudge();
    };
    this.#listeners.add(listener);
    return {
      close: () => {
        this.#listeners.delete(listener);
        return Promise.resolve();
      },
    };
  }

  async close(): Promise<void> {
    await this.#nudge.flush();
  }

  #checkVersions(appends: readonly PartitionAppend[], stored: ReadonlyMap<string, RecordedEvent>): void {
    if (givenEvents(appends).every(({ id }) => stored.has(id))) return;
    for (const { stream, expected, events } of appends.flatMap(({ streams }) => streams)) {
      if (events.length > 0 && events.every(({ id }) => stored.has(id))) continue;
      const actual = this.#byStream.get(stream)?.length ?? 0;
      const wanted = versionNumber(expected);
      if (wanted >= 0 && wanted !== actual) throw new WrongExpectedVersionError(stream, expected, actual);
    }
  }

  /** The new events as they will be recorded; nothing is kept yet. */
  #record(appends: readonly PartitionAppend[], stored: ReadonlyMap<string, RecordedEvent>): RecordedEvent[] {
    const recordedAt = this.#recordedAt(appends);
    const sequences = new Map<string, number>();
    const versions = new Map<string, number>();
    const fresh: RecordedEvent[] = [];
    for (const { partition, streams } of appends) {
      for (const { stream, events } of streams) {
        for (const event of events) {
          if (stored.has(event.id)) continue;
          const sequence = (sequences.get(partition) ?? this.#byPartition.get(partition)?.length ?? 0) + 1;
          const streamVersion = (versions.get(stream) ?? this.#byStream.get(stream)?.length ?? 0) + 1;
          sequences.set(partition, sequence);
          versions.set(stream, streamVersion);
          const place = this.#events.length + fresh.length + 1;
          const position = formatPosition(this.#transactions + 1, place);
          const { id, type, schemaVersion } = event;
          const kept = { id, type, schemaVersion, data: asJson(event.data), metadata: asJson(event.metadata) };
          fresh.push({ ...kept, partition, stream, streamVersion, sequence, position, recordedAt });
        }
      }
    }
    return fresh;
  }

  #recordedAt(appends: readonly PartitionAppend[]): string {
    const now = new Date(this.options.now?.() ?? Date.now()).toISOString();
    const last = appends.flatMap(({ partition }) => this.#byPartition.get(partition)?.at(-1)?.recordedAt ?? []);
    return [now, ...last].reduce((a, b) => (a < b ? b : a));
  }

  #transaction(): Transaction {
    const { transaction } = this.options;
    if (transaction === undefined) throw new Error('Give the in-memory store the transaction that `within` is to get.');
    return transaction;
  }

  #keep(fresh: readonly RecordedEvent[]): void {
    if (fresh.length === 0) return;
    this.#transactions += 1;
    for (const event of fresh) {
      this.#events.push(event);
      this.#byId.set(event.id, event);
      pushTo(this.#byStream, event.stream, event);
      pushTo(this.#byPartition, event.partition, event);
    }
    this.#nudge.due();
  }
}

function pushTo(lists: Map<string, RecordedEvent[]>, name: string, event: RecordedEvent): void {
  const list = lists.get(name);
  if (list) list.push(event);
  else lists.set(name, [event]);
}

/** What a reader gets is its own, so that changing it does not change history. */
function copies(events: readonly RecordedEvent[] = []): Promise<RecordedEvent[]> {
  return Promise.resolve(events.map((event) => structuredClone(event)));
}

/** As JSON keeps it. */
function asJson(data: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(data)) as JsonObject;
}
