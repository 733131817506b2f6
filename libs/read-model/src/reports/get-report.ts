import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { assessReport, readStoredEvent, reportStream, type Instant, type Report, type ReportFact } from '#story';
import { InvalidQuestionError, NotInViewsError } from '../errors.js';
import { awaitPosition } from '../points/await-position.js';
import { storyOf } from '../points/find-story.js';
import type { AnsweredPoint, QuestionPoint } from '../points/question-point.js';
import { resolvePoint } from '../points/resolve-point.js';
import { StoryAtPoint } from '../points/story-at-point.js';
import { storyHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';
import { shownReport, type ShownRedaction, type ShownReport, type ShownRevision } from './shown-report.js';

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
  /** Ids of its claims that stand at the point, official responses included. */
  readonly claimIds: readonly string[];
}

/**
 * A report as it stood at a point, with its text.
 * @throws NotInViewsError also where it was not known then; InvalidQuestionError, PositionNotReachedError
 */
export class GetReport extends Query<ReportPage> {
  constructor(readonly question: ReportQuestion) {
    super();
  }
}

@QueryHandler(GetReport)
export class GetReportHandler implements IQueryHandler<GetReport> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: GetReport): Promise<ReportPage> {
    const { reportId, minPosition } = question;
    await awaitPosition(this.readModel, minPosition);
    const head = await storyHead(this.readModel, await storyOf(this.readModel, 'report', reportId));
    const point = resolvePoint(head, question, this.readModel.clock());
    const story = new StoryAtPoint(this.readModel, head, point);
    const { reports, origins } = await story.facts();
    const fact = reports.get(reportId);
    const origin = origins.get(reportId);
    const assessed = fact && origin && assessReport(fact, origin, point.asOf);
    if (!assessed) {
      throw new NotInViewsError(
        'report',
        reportId,
        `The report "${reportId}" was not known at ${point.asOf}, as recorded by ${point.recordedAsOf}.`,
      );
    }
    const { outlet, url, language, corrects, credits } = fact.report;
    const revision = this.#revision(fact, point.asOf, question.revision);
    const [text, redactions, claimIds] = await Promise.all([
      this.readModel.texts.read(reportId, revision),
      this.#redactions(reportId, point.recordedAsOf),
      this.#claimIds(story, reportId),
    ]);
    return {
      ...point,
      ...shownReport(assessed),
      story: head.storyId,
      outlet,
      url,
      language,
      corrects,
      credits,
      revision,
      revisions: fact.revisions.map((bounds, index) => ({ revision: index + 1, ...bounds })),
      text,
      redactions,
      withdrawnFrom: fact.withdrawnFrom,
      recordedAt: fact.recordedAt,
      claimIds,
    };
  }

  #revision({ revisions }: ReportFact, asOf: Instant, asked: number | undefined): number {
    if (asked !== undefined) {
      if (revisions[asked - 1]) return asked;
      throw new InvalidQuestionError('revision', `The report has revisions 1 to ${revisions.length}.`);
    }
    return Math.max(1, revisions.findLastIndex(({ knownFrom }) => knownFrom <= asOf) + 1);
  }

  /** A takedown changes no fact of a view, so that it stands in the report's own stream only. */
  async #redactions(reportId: string, recordedAsOf: Instant): Promise<ShownRedaction[]> {
    const events = await this.readModel.store.load(reportStream(reportId));
    return events
      .filter(({ type, recordedAt }) => type === 'ReportRedacted' && recordedAt <= recordedAsOf)
      .map(readStoredEvent)
      .flatMap(({ event, metadata, recordedAt }) =>
        event.type === 'ReportRedacted'
          ? [{ spans: event.data.spans, note: event.data.note, by: metadata.actor.name, recordedAt }]
          : [],
      );
  }

  async #claimIds({ parameters }: StoryAtPoint, reportId: string): Promise<string[]> {
    const [storyId, asOf, recordedAsOf] = parameters;
    const { rows } = await this.readModel.pool.query<{ claim_id: string }>({
      name: 'read-model.claims-of-report',
      text: `SELECT claim_id FROM read_model.claim_row
              WHERE story_id = $1 AND report_id = $4 AND known @> $2::timestamptz AND recorded @> $3::timestamptz
              ORDER BY known_from, claim_id`,
      values: [storyId, asOf, recordedAsOf, reportId],
    });
    return rows.map((row) => row.claim_id);
  }
}
