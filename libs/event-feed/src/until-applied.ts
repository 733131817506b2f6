import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedEvent } from '#event-store';
import { messageOf } from '#platform';
import type { Applier } from './applier.js';
import type { FeedLogger } from './loop.js';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Applies events, again and again while the store is out of reach.
 * @returns false when they are no longer wanted
 */
export async function untilApplied(
  consumer: string,
  applier: Applier,
  events: readonly RecordedEvent[],
  isWanted: () => boolean,
  logger: FeedLogger,
): Promise<boolean> {
  for (let failures = 0; isWanted();) {
    try {
      await applier.apply(events);
      return true;
    } catch (failure) {
      failures += 1;
      logger.warn(`consumer ${consumer}: ${messageOf(failure)}; trying again (${failures})`);
      await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 6)));
    }
  }
  return false;
}
