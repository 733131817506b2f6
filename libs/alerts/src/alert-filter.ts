import type { Alert } from './alert.js';
import { nameKey, namesMeet } from './name-key.js';

/** Which alerts somebody asks for; an empty list asks for all. */
export interface AlertFilter {
  readonly stories: readonly string[];
  readonly kinds: readonly string[];
  readonly severities: readonly string[];
  /** Names of people and bodies that speak or are spoken of, however the asker writes them. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

/** Asks for every alert and notice. */
export const EVERY_ALERT: AlertFilter = { stories: [], kinds: [], severities: [], actors: [], places: [] };

export const matches = (alert: Alert, { stories, kinds, severities, actors, places }: AlertFilter): boolean =>
  (stories.length === 0 || stories.includes(alert.storyId)) &&
  (severities.length === 0 || severities.includes(alert.severity)) &&
  (kinds.length === 0 || alert.kinds.some((kind) => kinds.includes(kind))) &&
  (actors.length === 0 || namesMeet(alert.actors, actors.map(nameKey))) &&
  (places.length === 0 || namesMeet(alert.places, places.map(nameKey)));
