import { inTransaction, type RecordedEvent } from '#event-store';
import { Checkpoints } from '#event-feed';
import { storedEventOf, type EventMetadata, type StoryEvent } from '#story';
import type { DerivedEvent } from '#scrutiny';
import { isConflictEvent } from './conflict-events.js';
import { ConflictLedger } from './conflict-ledger.js';
import { decoded, streamOf } from './event-streams.js';
import { findingsDifference } from './findings-difference.js';
import { memoryDifference } from './memory-difference.js';
import { writeMemory } from './memory-writing.js';
import { RecordedFindings } from './recorded-findings.js';
import { ScrutinyAnew } from './scrutiny-anew.js';
import { TextShelf } from './text-shelf.js';
import { WATCH_CONSUMER, type WatchServices } from './watch-consumer.js';

/** The watch has not followed all of the story, so that nobody can tell yet what it would find. */
export class WatchBehindError extends Error {
  override readonly name = 'WatchBehindError';
}

/** What a second scrutiny of a story changed. */
export interface Rescrutiny {
  /** Position of the last event appended; `null` where today's rules find what is recorded. */
  readonly position: string | null;
  /** Number of events appended, by type. */
  readonly appended: Readonly<Partial<Record<StoryEvent['type'], number>>>;
}

/** Another process moved the story on meanwhile. */
class OvertakenError extends Error {}

const PAGE = 500;
/** Tries before a story that never stands still is given up, and the time between them in milliseconds. */
const TRIES = 40;
const PAUSE_MS = 100;

/**
 * Scrutinises a story once more, with today's rules: follows all its causes into a memory of its own, appends what
 * differs from what is recorded as history, so that no alert sounds, and gives the watch that memory to go on with. Run
 * again under the same rules it appends nothing.
 * @throws WatchBehindError the watch is behind, or parked at this story
 */
export async function rescrutinise(
  services: WatchServices,
  storyId: string,
  { correlationId }: Pick<EventMetadata, 'correlationId'>,
): Promise<Rescrutiny> {
  for (let tries = 1; ; tries++) {
    const at = await whereBothStand(services, storyId);
    if (at !== null) {
      try {
        return await scrutiniseAt(services, storyId, at, correlationId);
      } catch (error) {
        if (!(error instanceof OvertakenError)) throw error;
      }
    }
    if (tries === TRIES) throw new WatchBehindError(`The watch has not followed all of the story ${storyId} yet.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The sequence at which story and watch both stand; `null` where they do not stand at one. */
async function whereBothStand({ pool, store }: WatchServices, storyId: string): Promise<number | null> {
  const last = await store.lastSequence(storyId);
  const standing = (await new Checkpoints().read(pool, WATCH_CONSUMER, [storyId])).get(storyId);
  if (standing?.parked) throw new WatchBehindError(`The story ${storyId} is parked; release it first.`);
  return standing?.sequence === last ? last : null;
}

async function scrutiniseAt(
  services: WatchServices,
  storyId: string,
  at: number,
  correlationId: string,
): Promise<Rescrutiny> {
  const { pool, store } = services;
  const recorded = new RecordedFindings();
  for await (const event of eventsOf(services, storyId, at)) recorded.follow(decoded(event));
  const readOn = async (after: number) => (await store.readPartition(storyId, { after, limit: PAGE })).map(decoded);
  const anew = new ScrutinyAnew(storyId, new TextShelf(services.texts), readOn, recorded);
  for await (const event of eventsOf(services, storyId, at)) await anew.follow(decoded(event));
  const differences = findingsDifference(recorded, anew, at);
  const conflicts = conflictsAfter(recorded.conflicts, differences);
  const changes = await memoryDifference(pool, anew.rows, conflicts);
  const swap = async (transaction: Parameters<typeof writeMemory>[0], to: number): Promise<void> => {
    const moved = await new Checkpoints().moveFrom(transaction, WATCH_CONSUMER, storyId, at, to);
    if (!moved) throw new OvertakenError();
    await writeMemory(transaction, changes);
  };
  if (differences.length === 0) {
    await inTransaction(pool, (transaction) => swap(transaction, at));
    return { position: null, appended: {} };
  }
  const streams = [...byStream(differences, storyId)].map(([stream, events]) => ({
    stream,
    expected: 'any' as const,
    events: events.map(({ id, event }) => storedEventOf(id, event, metadata(correlationId))),
  }));
  const { position } = await store.append([{ partition: storyId, streams }], {
    within: (transaction, { events }) => {
      // What came between was not followed, and a watch that holds the old memory would go on with it.
      if (events[0]?.sequence !== at + 1) throw new OvertakenError();
      return swap(transaction, at + events.length);
    },
  });
  return { position, appended: counts(differences) };
}

async function* eventsOf({ store }: WatchServices, storyId: string, upTo: number): AsyncGenerator<RecordedEvent> {
  for (let after = 0; after < upTo;) {
    const page = await store.readPartition(storyId, { after, limit: PAGE });
    if (page.length === 0) return;
    for (const event of page) if (event.sequence <= upTo) yield event;
    after = page.at(-1)?.sequence ?? upTo;
  }
}

/** The recorded conflicts after the differences: the memory must say what the record says. */
function conflictsAfter(recorded: ConflictLedger, differences: readonly DerivedEvent[]): ConflictLedger {
  const after = ConflictLedger.after(recorded);
  for (const { event } of differences) if (isConflictEvent(event)) after.follow(event);
  return after;
}

const metadata = (correlationId: string): EventMetadata => ({
  correlationId,
  causationId: null,
  actor: { kind: 'machine', name: WATCH_CONSUMER },
  history: true,
});

function byStream(events: readonly DerivedEvent[], storyId: string): Map<string, DerivedEvent[]> {
  const streams = new Map<string, DerivedEvent[]>();
  for (const derived of events) {
    const stream = streamOf(derived.event, storyId);
    streams.set(stream, [...(streams.get(stream) ?? []), derived]);
  }
  return streams;
}

function counts(events: readonly DerivedEvent[]): Rescrutiny['appended'] {
  const appended: Partial<Record<StoryEvent['type'], number>> = {};
  for (const { event } of events) appended[event.type] = (appended[event.type] ?? 0) + 1;
  return appended;
}
