import { Query } from '@nestjs/cqrs';
import type { Instant, Report } from '#story';
import type { AnsweredPoint, QuestionPoint } from '../points/question-point.js';
import type { ShownRedaction, ShownReport, ShownRevision } from './shown-report.js';

export interface ReportQuestion extends QuestionPoint {
  readonly reportId: string;
  /** The revision whose text is shown; the latest known at the point unless told. */
  readonly revision?: number | undefined;
}

/** A report with its text. */
export interface ReportPage extends AnsweredPoint, Omit<ShownReport, 'outlet'> {
  readonly story: string;
  readonly outlet: Report['outlet'];
  readonly url: string | null;
  readonly language: string;
  readonly corrects: string | null;
  readonly credits: Report['credits'];
  readonly revision: number;
  readonly revisions: readonly ShownRevision[];
  /** The canonical text of the revision; what was taken down is blanked, offsets stay. `null` where none is kept. */
  readonly text: string | null;
  readonly redactions: readonly ShownRedaction[];
  readonly withdrawnFrom: Instant | null;
  readonly recordedAt: Instant;
  /** Ids of its claims that stand. */
  readonly claimIds: readonly string[];
}

/** A report as it stood at a point, with its text. @throws NotInViewsError, InvalidQuestionError, PositionNotReachedError */
export class GetReport extends Query<ReportPage> {
  constructor(readonly question: ReportQuestion) {
    super();
  }
}
