import type { ScrutinyReport } from '#scrutiny';
import type { Publication } from '#story';

/** A report with all that is known of its publication. */
export type DatedReport = ScrutinyReport & { readonly published: Publication };

/** A report as the watch remembers it. */
export interface WatchedReport {
  readonly report: DatedReport;
  /** Bounds of publication before siblings bounded it. */
  readonly own: Publication;
  readonly origin: string;
  readonly originBasis: 'own' | 'stated' | 'inferred';
}
