import type { Instant } from '#story';

/** An instant as PostgreSQL reads it: the year before year 1 is 0000 in ISO 8601 and 1 BC there. */
export const timestampText = (instant: Instant): string =>
  instant.startsWith('0000') ? `0001${instant.slice(4)} BC` : instant;

const bound = (instant: Instant | null): string => (instant === null ? '' : `"${timestampText(instant)}"`);

/** A half-open range in PostgreSQL's notation; `null` is an open end. */
export const rangeText = (from: Instant | null, until: Instant | null): string => `[${bound(from)},${bound(until)})`;
