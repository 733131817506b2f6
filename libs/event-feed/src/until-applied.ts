import { setTimeout as pause } from 'node:timers/promises';
import type { EachBatchPayload } from 'kafkajs';
import type { RecordedEvent } from '#event-store';
import { messageOf } from '#platform';
import type { Applier } from './applier.js';
import type { FeedLogger } from './loop.js';

const BEAT_MS = 1_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

type Member = Pick<EachBatchPayload, 'heartbeat' | 'isRunning' | 'isStale'>;

/**
 * Applies events, again and again while the store is out of reach, and keeps the member in its group meanwhile: a gap
 * that is read from the store may take longer than the group's session. Answers false when the member is to stop.
 * @throws what the heartbeat throws when the group rebalances; kafkajs joins it again
 */
export async function untilApplied(
  consumer: string,
  applier: Applier,
  events: readonly RecordedEvent[],
  member: Member,
  logger: FeedLogger,
): Promise<boolean> {
  let lost: Error | null = null;
  const beat = setInterval(() => {
    member.heartbeat().catch((error: unknown) => {
      lost = error instanceof Error ? error : new Error(String(error));
    });
  }, BEAT_MS);
  try {
    for (let failures = 0; member.isRunning() && !member.isStale();) {
      const failure = await applier.apply(events).then(
        () => null,
        (error: unknown) => error,
      );
      rethrow(lost);
      if (failure === null) {
        await member.heartbeat();
        return true;
      }
      failures += 1;
      logger.warn(`consumer ${consumer}: ${messageOf(failure)}; trying again (${failures})`);
      await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 6)));
      rethrow(lost);
    }
    return false;
  } finally {
    clearInterval(beat);
  }
}

function rethrow(error: Error | null): void {
  if (error) throw error;
}
