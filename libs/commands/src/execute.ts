import type { PoolClient } from 'pg';
import {
  WrongExpectedVersionError,
  type AppendResult,
  type EventStore,
  type PartitionAppend,
  type StreamAppend,
} from '#event-store';
import { derivedId, storedEventOf, type EventMetadata, type StoryEvent } from '#story';
import type { CommandContext, CommandResult } from './command-context.js';
import { BusyStreamError, StaleVersionError } from './errors.js';
import type { IdempotencyKeys } from './idempotency-keys.js';

/** New events of one stream, as a decider gave them. */
export interface StreamDecision {
  readonly partition: string;
  readonly stream: string;
  /** Version of the stream that was decided on. */
  readonly version: number;
  readonly events: readonly StoryEvent[];
}

/** What one attempt decided, and what else belongs to its transaction. */
export interface Decision<Answer extends object> {
  readonly streams: readonly StreamDecision[];
  readonly answer: Answer;
  readonly within?: (transaction: PoolClient, result: AppendResult) => Promise<void>;
  /** Position of what stands already, where nothing is new. */
  readonly positionBefore: string | null;
}

const ATTEMPTS = 8;

const metadataOf = (context: CommandContext): EventMetadata => ({
  correlationId: context.correlationId,
  causationId: null,
  actor: context.actor,
  history: context.history,
});

/**
 * Ids are derived from the place that an event takes, so that a repeated append of one attempt changes nothing. A
 * stream that changes its partition stands twice, and its versions count on.
 */
function appendsOf(streams: readonly StreamDecision[], context: CommandContext): PartitionAppend[] {
  const next = new Map<string, number>();
  const byPartition = new Map<string, StreamAppend[]>();
  for (const { partition, stream, version, events } of streams) {
    const from = next.get(stream) ?? version;
    next.set(stream, from + events.length);
    const stored = events.map((event, index) =>
      storedEventOf(
        derivedId('event', stream, from + index + 1, context.correlationId, event.type),
        event,
        metadataOf(context),
      ),
    );
    byPartition.set(partition, [...(byPartition.get(partition) ?? []), { stream, expected: version, events: stored }]);
  }
  return [...byPartition].map(([partition, appends]) => ({ partition, streams: appends }));
}

/**
 * Loads, decides and appends, and does so again when another writer was faster. The Idempotency-Key is kept in the
 * transaction of the append, so that a request is carried out once however often it is sent.
 * @throws StaleVersionError when the client saw another version; BusyStreamError after eight lost races
 */
export async function execute<Answer extends object>(
  store: EventStore,
  keys: IdempotencyKeys,
  context: CommandContext,
  attempt: () => Promise<Decision<Answer>>,
): Promise<Answer & CommandResult> {
  const { idempotency, expectedVersion } = context;
  return keys.once(idempotency, async (remember) => {
    for (let turn = 1; ; turn++) {
      const { streams, answer, within, positionBefore } = await attempt();
      const [first] = streams;
      if (expectedVersion !== null && first && first.version !== expectedVersion) {
        throw new StaleVersionError(expectedVersion, first.version);
      }
      const fresh = streams.filter(({ events }) => events.length > 0);
      if (fresh.length === 0) {
        const unchanged = { ...answer, position: positionBefore, changed: false };
        await remember(null, unchanged);
        return unchanged;
      }
      try {
        const { position } = await store.append(appendsOf(fresh, context), {
          within: async (transaction, result) => {
            await within?.(transaction, result);
            await remember(transaction, { ...answer, position: result.position, changed: true });
          },
        });
        return { ...answer, position, changed: true };
      } catch (error) {
        if (!(error instanceof WrongExpectedVersionError)) throw error;
        if (turn === ATTEMPTS) throw new BusyStreamError(error.stream);
      }
    }
  });
}
