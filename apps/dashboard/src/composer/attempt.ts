import { randomKey } from './random-key.js';

/** A writing that was tried, and its key: the same one sent again, after an answer that was lost, is recorded once. */
export interface Attempt {
  readonly key: string;
  readonly body: string;
}

/**
 * The earlier attempt where it wrote the same, else a new one.
 * @param sent what is written and what it is written to: another report is another writing
 */
export function attemptOf(earlier: Attempt | null, sent: unknown): Attempt {
  const body = JSON.stringify(sent);
  return earlier?.body === body ? earlier : { key: randomKey(), body };
}
