import { Query } from '@nestjs/cqrs';
import type { Instant, Publication } from '#story';
import type { Words } from '../claims/shown-claim.js';
import type { QuestionPoint } from '../points/question-point.js';

export interface OriginsQuestion extends Pick<QuestionPoint, 'recordedAsOf' | 'minPosition'> {
  readonly storyId: string;
}

export interface OriginReport {
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly published: Publication;
  /** Key of its root. */
  readonly root: string;
}

/** What one report is credited or inferred to come from. */
export interface OriginEdge {
  readonly id: string;
  readonly reportId: string;
  readonly origin: { readonly outlet: string; readonly reportId: string | null };
  readonly basis: 'stated' | 'inferred';
  readonly why: string;
  readonly evidence: readonly (Words & { readonly reportId: string })[];
  readonly confirmed: boolean;
  readonly cut: boolean;
  /** Whether this edge, of all of its report, is the one that counts. */
  readonly primary: boolean;
}

/** An independent origin. */
export interface OriginRoot {
  readonly key: string;
  readonly name: string;
  readonly reportIds: readonly string[];
}

export interface Origins {
  readonly story: string;
  readonly recordedAsOf: Instant;
  readonly reports: readonly OriginReport[];
  readonly edges: readonly OriginEdge[];
  readonly roots: readonly OriginRoot[];
}

/** The lineage graph of a story: where each report has its facts from. @throws NotInViewsError, InvalidQuestionError, PositionNotReachedError */
export class GetOrigins extends Query<Origins> {
  constructor(readonly question: OriginsQuestion) {
    super();
  }
}
