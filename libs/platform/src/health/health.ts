import { setTimeout as delay } from 'node:timers/promises';

import { messageOf } from '../thrown.js';

/** What one part of the server says of itself. `reason` is a sentence for the person who mends it. */
export type Health = { readonly status: 'up' } | { readonly status: 'down'; readonly reason: string };

/** A part whose health counts, such as the store or the feed. */
export interface HealthIndicator {
  readonly name: string;
  /** May throw: that counts as down, with the error's message as the reason. */
  check(): Promise<Health>;
}

export interface HealthReport {
  readonly status: 'up' | 'down';
  readonly parts: Readonly<Record<string, Health>>;
}

/** Asks all parts at once. One that does not answer within `patienceMs` milliseconds is down. */
export async function checkHealth(indicators: readonly HealthIndicator[], patienceMs = 2_000): Promise<HealthReport> {
  const parts = await Promise.all(
    indicators.map(async (indicator) => [indicator.name, await checkOne(indicator, patienceMs)] as const),
  );
  return {
    status: parts.every(([, health]) => health.status === 'up') ? 'up' : 'down',
    parts: Object.fromEntries(parts),
  };
}

async function checkOne(indicator: HealthIndicator, patienceMs: number): Promise<Health> {
  const giveUp = new AbortController();
  const tooLate: Promise<Health> = delay(patienceMs, undefined, { signal: giveUp.signal }).then(() => ({
    status: 'down',
    reason: `no answer within ${patienceMs} ms`,
  }));
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([indicator.check(), tooLate]);
  } catch (error) {
    return { status: 'down', reason: messageOf(error) };
  } finally {
    giveUp.abort();
  }
}
