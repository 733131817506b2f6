import type { AssessedReport, Instant, Known, Publication, Report } from '#story';

/** A report as the view lists it. */
export interface ShownReport {
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly kind: Report['kind'];
  readonly published: Publication;
  readonly known: Known;
  readonly standing: 'current' | 'corrected' | 'withdrawn';
  /** Name of the outlet or agency at the root of its credits. */
  readonly origin: string;
}

/** A revision of a report: from when on it could be and certainly was public. */
export interface ShownRevision {
  readonly revision: number;
  readonly possiblyFrom: Instant | null;
  readonly knownFrom: Instant;
}

export interface ShownRedaction {
  /** `null`: the whole text. */
  readonly spans: readonly { readonly start: number; readonly end: number }[] | null;
  readonly note: string;
  readonly by: string;
  readonly recordedAt: Instant;
}

export const shownReport = ({ reportId, ...report }: AssessedReport): ShownReport => ({ id: reportId, ...report });
