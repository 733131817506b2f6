import { answerOf, api, given, written, type Answer } from '../api/client.js';

export type DecisionKind = (typeof DECISIONS)[number];
export type Dismissal = 'other_event' | 'no_contradiction' | 'misread' | 'known';

/** What the desk says of a conflict. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly note: string;
  /** Why it is dismissed. */
  readonly reason: Dismissal;
  /** `sideKey` of the side that is right. */
  readonly favours: string;
}

/** Records a decision on every pair of sides of which it can be said. @throws Failure */
export function decide(conflict: string, { kind, note, reason, favours }: Decision): Promise<Answer<'Position'>> {
  const params = { path: { conflict } };
  switch (kind) {
    case 'acknowledge':
      return written(api.POST('/v1/conflicts/{conflict}/acknowledgement', { params, body: given({ note }) }));
    case 'dismiss':
      return written(api.POST('/v1/conflicts/{conflict}/dismissal', { params, body: { reason, note } }));
    case 'resolve':
      return written(api.POST('/v1/conflicts/{conflict}/resolution', { params, body: { favours, note } }));
    case 'develop':
      return written(api.POST('/v1/conflicts/{conflict}/development', { params, body: given({ note }) }));
    case 'undo':
      return written(api.POST('/v1/conflicts/{conflict}/undo', { params, body: { note } }));
  }
}

export const readHistory = (conflict: string, signal: AbortSignal) =>
  answerOf(api.GET('/v1/conflicts/{conflict}/history', { params: { path: { conflict } }, signal }));

const MAY_FOLLOW: Readonly<Record<DecisionKind, readonly string[]>> = {
  acknowledge: ['open'],
  dismiss: ['open', 'acknowledged'],
  resolve: ['open', 'acknowledged'],
  develop: ['open', 'acknowledged'],
  undo: ['acknowledged', 'dismissed', 'resolved', 'development'],
};

/** Everything that happened to a conflict, and what the desk has said of each pair of its sides. */
export type History = Awaited<ReturnType<typeof readHistory>>;

/** What can be said of a conflict whose pairs of sides stand so. */
export const possible = (statuses: readonly string[]): readonly DecisionKind[] =>
  DECISIONS.filter((kind) => statuses.some((status) => MAY_FOLLOW[kind].includes(status)));

export const DECISIONS = ['acknowledge', 'dismiss', 'resolve', 'develop', 'undo'] as const;

/** Who decided last, by the history; null where nobody has. */
export function lastDecider({ entries }: History): string | null {
  const last = entries.findLast(({ by }) => by.kind === 'editor');
  return last?.by.name ?? null;
}
