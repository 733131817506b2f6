import type { QualityRow } from './quality-row.js';

/** The figures of one set, and what was got wrong in the part of it that may be looked at. */
export interface Evaluation {
  readonly rows: readonly QualityRow[];
  readonly errors: readonly string[];
}
