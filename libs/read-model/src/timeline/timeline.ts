import type { Instant } from '#story';
import type { AnsweredPoint } from '../points/question-point.js';

export const TIMELINE_AXES = ['known', 'happened', 'recorded'] as const;
export type TimelineAxis = (typeof TIMELINE_AXES)[number];

/** One moment of a story on the axis asked about. */
export interface TimelineEntry {
  /** `null`: of which only the end is known. */
  readonly at: Instant | null;
  /** End of an uncertain time on the axis `happened`; the same as `at` elsewhere. */
  readonly until: Instant | null;
  readonly edtf: string | null;
  /** A change point's kind (known), `claim` (happened), the name of an event (recorded). */
  readonly kind: string;
  /** What happened, as a sentence. */
  readonly display: string;
  readonly reportId: string | null;
  readonly claimId: string | null;
  readonly conflictId: string | null;
}

export interface Timeline extends AnsweredPoint {
  readonly story: string;
  readonly axis: TimelineAxis;
  readonly entries: readonly TimelineEntry[];
  readonly nextCursor: string | null;
}
