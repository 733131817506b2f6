import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  conflictStream,
  placementStream,
  readStoredEvent,
  reportIdOfClaim,
  reportStream,
  type Instant,
  type RecordedStoryEvent,
  type StoryEvent,
} from '#story';
import { comparePositions } from '#event-store';
import { awaitPosition } from '../points/await-position.js';
import { storyOf } from '../points/find-story.js';
import type { QuestionPoint } from '../points/question-point.js';
import { ReadModel } from '../read-model.js';
import { eventSentence } from '../timeline/event-sentence.js';

export interface ClaimHistoryQuestion extends Pick<QuestionPoint, 'minPosition'> {
  readonly claimId: string;
}

/** One event that touched a claim: what happened, by whom, when it was recorded. */
export interface ClaimHistoryEntry {
  readonly eventId: string;
  readonly type: StoryEvent['type'];
  readonly recordedAt: Instant;
  readonly by: { readonly kind: 'editor' | 'machine'; readonly name: string };
  /** What happened, as a sentence. */
  readonly display: string;
  readonly data: StoryEvent['data'];
}

export interface ClaimHistory {
  readonly claimId: string;
  readonly reportId: string;
  readonly storyId: string;
  readonly entries: readonly ClaimHistoryEntry[];
}

/**
 * The events that touched a claim, in order: its own, those of its whole report, placements, and those of the conflicts
 * that it stands in.
 * @throws NotInViewsError, InvalidQuestionError, PositionNotReachedError
 */
export class GetClaimHistory extends Query<ClaimHistory> {
  constructor(readonly question: ClaimHistoryQuestion) {
    super();
  }
}

/** Events of a report that change all its claims. */
const OF_WHOLE_REPORT = new Set([
  'ReportPublished',
  'ReportDated',
  'ReportCorrected',
  'ReportWithdrawn',
  'ReportUnfiled',
  'ReportFiled',
  'ReportRedacted',
]);

const touches = ({ event }: RecordedStoryEvent, claimId: string): boolean =>
  'claimId' in event.data
    ? event.data.claimId === claimId
    : OF_WHOLE_REPORT.has(event.type) || 'conflictId' in event.data;

@QueryHandler(GetClaimHistory)
export class GetClaimHistoryHandler implements IQueryHandler<GetClaimHistory> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question: { claimId, minPosition } }: GetClaimHistory): Promise<ClaimHistory> {
    await awaitPosition(this.readModel, minPosition);
    const storyId = await storyOf(this.readModel, 'claim', claimId);
    const reportId = reportIdOfClaim(claimId);
    const streams = [
      reportStream(reportId),
      placementStream(reportId),
      ...(await this.#conflictsOf(storyId, claimId)).map(conflictStream),
    ];
    const stored = (await Promise.all(streams.map((stream) => this.readModel.store.load(stream)))).flat();
    const recorded = stored
      .sort((a, b) => comparePositions(a.position, b.position))
      .map(readStoredEvent)
      .filter((event) => touches(event, claimId));
    return {
      claimId,
      reportId,
      storyId,
      entries: recorded.map(({ id, event, recordedAt, metadata }) => ({
        eventId: id,
        type: event.type,
        recordedAt,
        by: metadata.actor,
        display: eventSentence(event),
        data: event.data,
      })),
    };
  }

  /** The conflicts on one of whose sides the claim has ever stood. */
  async #conflictsOf(storyId: string, claimId: string): Promise<string[]> {
    const { rows } = await this.readModel.pool.query<{ conflict_id: string }>({
      name: 'read-model.conflicts-of-claim',
      text: 'SELECT DISTINCT conflict_id FROM read_model.side_claim_row WHERE story_id = $1 AND claim_id = $2',
      values: [storyId, claimId],
    });
    return rows.map((row) => row.conflict_id);
  }
}
