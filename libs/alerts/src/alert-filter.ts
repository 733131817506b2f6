import type { Alert } from './alert.js';

/** Which alerts somebody asks for; an empty list asks for all. */
export interface AlertFilter {
  readonly stories: readonly string[];
  readonly kinds: readonly string[];
  readonly severities: readonly string[];
}

export const matches = (alert: Alert, { stories, kinds, severities }: AlertFilter): boolean =>
  (stories.length === 0 || stories.includes(alert.storyId)) &&
  (severities.length === 0 || severities.includes(alert.severity)) &&
  (kinds.length === 0 || alert.kinds.some((kind) => kinds.includes(kind)));
