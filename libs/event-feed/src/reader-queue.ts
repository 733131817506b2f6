import type { RecordedEvent } from '#event-store';
import type { Applier } from './applier.js';
import { RUN } from './contiguous.js';
import type { FeedLogger } from './loop.js';
import { untilApplied } from './until-applied.js';

/** Stories' events that one reader takes on at a time, from as many partitions: a turn mostly waits for PostgreSQL. */
const TURNS_AT_ONCE = 3;
/** Events of a partition that wait for a reader before the partition is read no further. */
const ROOM = 1_000;

/** What is brought forward, and under which name it is spoken of. */
export interface Reader {
  readonly name: string;
  readonly applier: Applier;
}

/** Messages of a partition as events; there may be fewer, or none, where messages were none of the store's. */
export interface Piece {
  readonly events: readonly RecordedEvent[];
  /** The offset of the last of the messages. */
  readonly offset: bigint;
}

/** What waits for one reader of one partition. */
class Lane {
  readonly #pieces: Piece[] = [];
  #waiting = 0;
  #whenRoom: (() => void)[] = [];
  /** Whether it stands in line for a turn, or has one. */
  busy = false;
  done: bigint | null = null;

  get empty(): boolean {
    return this.#pieces.length === 0;
  }

  add(piece: Piece): void {
    this.#pieces.push(piece);
    this.#waiting += piece.events.length;
  }

  async room(): Promise<void> {
    if (this.#waiting > ROOM) await new Promise<void>((resolve) => this.#whenRoom.push(resolve));
  }

  /** The next pieces, at least one and no more events than a turn takes, unless the first alone has more. */
  take(): Piece {
    const events: RecordedEvent[] = [];
    let offset = 0n;
    do {
      const piece = this.#pieces.shift();
      if (!piece) break;
      events.push(...piece.events);
      offset = piece.offset;
    } while (events.length + (this.#pieces[0]?.events.length ?? Infinity) <= RUN);
    this.#waiting -= events.length;
    if (this.#waiting <= ROOM) this.letIn();
    return { events, offset };
  }

  letIn(): void {
    for (const resolve of this.#whenRoom.splice(0)) resolve();
  }
}

/** What waits for one reader, in a lane for each partition; a few lanes have their turn at a time. */
export class ReaderQueue {
  readonly #reader: Reader;
  #lanes = new Map<number, Lane>();
  /** By partition: one that was given out anew meanwhile has no second turn beside the first, or stories met themselves. */
  readonly #turns = new Map<number, Promise<void>>();
  #line: number[] = [];
  #stopped = false;

  constructor(
    reader: Reader,
    private readonly logger: FeedLogger,
  ) {
    this.#reader = reader;
  }

  offer(partition: number, piece: Piece): void {
    if (this.#stopped) return;
    const lane = this.#lanes.get(partition) ?? new Lane();
    this.#lanes.set(partition, lane);
    lane.add(piece);
    this.#standInLine(partition, lane);
  }

  async room(partition: number): Promise<void> {
    if (!this.#stopped) await this.#lanes.get(partition)?.room();
  }

  done(): Map<number, bigint> {
    return new Map([...this.#lanes].flatMap(([partition, { done }]) => (done === null ? [] : [[partition, done]])));
  }

  forget(): void {
    const lanes = this.#lanes;
    this.#lanes = new Map();
    this.#line = [];
    for (const lane of lanes.values()) lane.letIn();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#line = [];
    for (const lane of this.#lanes.values()) lane.letIn();
    await Promise.all(this.#turns.values());
  }

  #standInLine(partition: number, lane: Lane): void {
    if (lane.busy || lane.empty) return;
    lane.busy = true;
    this.#line.push(partition);
    this.#begin();
  }

  #begin(): void {
    while (this.#turns.size < TURNS_AT_ONCE) {
      const at = this.#line.findIndex((partition) => !this.#turns.has(partition));
      const [partition] = at < 0 ? [] : this.#line.splice(at, 1);
      const lane = partition === undefined ? undefined : this.#lanes.get(partition);
      if (partition === undefined || !lane) return;
      const turn = this.#turn(partition, lane).then(() => {
        this.#turns.delete(partition);
        this.#begin();
      });
      this.#turns.set(partition, turn);
    }
  }

  async #turn(partition: number, lane: Lane): Promise<void> {
    const { name, applier } = this.#reader;
    const { events, offset } = lane.take();
    const isWanted = (): boolean => !this.#stopped && this.#lanes.get(partition) === lane;
    if (events.length === 0 || (await untilApplied(name, applier, events, isWanted, this.logger))) lane.done = offset;
    lane.busy = false;
    if (isWanted()) this.#standInLine(partition, lane);
  }
}
