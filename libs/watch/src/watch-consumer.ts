import type { Pool } from 'pg';
import type { Decided, DecidingConsumer } from '#event-feed';
import type { EventStore, PartitionAppend, RecordedEvent, ReportTexts, StreamAppend } from '#event-store';
import { storedEventOf, type EventMetadata, type RecordedStoryEvent } from '#story';
import type { DerivedEvent } from '#scrutiny';
import { decoded, streamOf } from './event-streams.js';
import { MemoryRows } from './memory-rows.js';
import { ReportWords } from './report-words.js';
import { StoryMemories } from './story-memories.js';
import { StoryMemory } from './story-memory.js';
import { StoryWatch } from './story-watch.js';
import { TextShelf } from './text-shelf.js';

/** Name of the consumer; its checkpoints tell how far scrutiny is. */
export const WATCH_CONSUMER = 'watch';

export interface WatchServices {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly texts: ReportTexts;
}

/** An event that the watch derived, and the recorded event from which it follows. */
export interface Derivation extends DerivedEvent {
  readonly cause: RecordedStoryEvent;
}

/**
 * The standing watch: folds a story's events through scrutiny and appends what it finds. It reads neither clock nor
 * views, so the same events in the same order give the same findings.
 */
export class WatchConsumer implements DecidingConsumer {
  readonly name = WATCH_CONSUMER;
  /** It followed them when it derived them. */
  readonly passesOwnOver = true;
  readonly #shelf: TextShelf;
  readonly #memories = new StoryMemories();

  constructor(private readonly services: WatchServices) {
    this.#shelf = new TextShelf(services.texts);
  }

  async decide(partition: string, events: readonly RecordedEvent[]): Promise<Decided> {
    const { pool, store } = this.services;
    const words = new ReportWords(this.#shelf);
    const before = (events[0]?.sequence ?? 1) - 1;
    const memory = this.#memories.take(partition, before) ?? new StoryMemory(new MemoryRows(pool, partition), words);
    memory.beginAnew(words);
    const recorded = events.map(decoded);
    const watch = new StoryWatch(memory, words, async (after) => {
      const given = recorded.filter(({ storySequence }) => storySequence > after);
      return given.length > 0 ? given : (await store.readPartition(partition, { after, limit: 500 })).map(decoded);
    });
    const derivations: Derivation[] = [];
    for (const event of recorded) {
      derivations.push(...(await watch.follow(event)).map((derived) => ({ ...derived, cause: event })));
    }
    return {
      appends: appendsOf(partition, derivations),
      write: (transaction) => memory.write(transaction),
      kept: (sequence) => {
        this.#memories.keep(memory, sequence);
      },
    };
  }
}

/** What follows from an archive is history itself: `history` travels on, and keeps alerts silent. */
const metadataOf = ({ id, metadata }: RecordedStoryEvent): EventMetadata => ({
  correlationId: metadata.correlationId,
  causationId: id,
  actor: { kind: 'machine', name: WATCH_CONSUMER },
  history: metadata.history,
});

function appendsOf(partition: string, derivations: readonly Derivation[]): PartitionAppend[] {
  const streams = new Map<string, StreamAppend & { events: ReturnType<typeof storedEventOf>[] }>();
  const seen = new Set<string>();
  for (const { id, event, cause } of derivations) {
    if (seen.has(id)) continue;
    seen.add(id);
    const stream = streamOf(event, partition);
    const append = streams.get(stream) ?? { stream, expected: 'any', events: [] };
    append.events.push(storedEventOf(id, event, metadataOf(cause)));
    streams.set(stream, append);
  }
  return streams.size === 0 ? [] : [{ partition, streams: [...streams.values()] }];
}
