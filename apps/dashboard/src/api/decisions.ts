import { signal } from '@preact/signals';
import type { Answer } from './client.js';
import { lastWritten } from './freshness.js';

/** That an editor has decided on a conflict, and what. */
export type DecisionNotice = Answer<'DecisionNotice'>;

/** The newest decisions of others, the last one first. */
export const othersDecisions = signal<readonly DecisionNotice[]>([]);

const MOST_KEPT = 50;

/** Takes what the stream tells; what this tab itself has decided is no news to it. */
export function takeDecision(notice: DecisionNotice): void {
  if (notice.position === lastWritten.value) return;
  othersDecisions.value = [notice, ...othersDecisions.value].slice(0, MOST_KEPT);
}
