import type { ClaimPlacement } from '#scrutiny';
import type { Publication, RecordedStoryEvent } from '#story';
import { isEnding } from './claim-ends.js';
import { isConflictEvent } from './conflict-events.js';
import { ConflictLedger } from './conflict-ledger.js';

/** What scrutiny has found of a story so far, and what the desk made of it, as the story's own events tell. */
export class RecordedFindings {
  readonly placements = new Map<string, ClaimPlacement>();
  /** Claims that an editor put under a question. */
  readonly moved = new Set<string>();
  readonly conflicts = new ConflictLedger();
  readonly edges = new Set<string>();
  /** Claims whose standing was taken. No event gives it back. */
  readonly ended = new Set<string>();
  /** Bounds of publication by report. */
  readonly bounds = new Map<string, Publication>();
  /** Reports whose text was taken down, in part or whole: their words are no longer there to be read. */
  readonly redacted = new Set<string>();

  /** Follows one event of the story, in order. */
  follow({ event }: RecordedStoryEvent): void {
    if (event.type === 'ReportPublished' || event.type === 'ReportDated') {
      this.bounds.set(event.data.reportId, event.data.published);
    } else if (event.type === 'ReportFiled') {
      this.bounds.set(event.data.report.reportId, event.data.report.published);
    } else if (event.type === 'ReportRedacted') {
      this.redacted.add(event.data.reportId);
    } else if (event.type === 'ClaimPlaced') {
      const { claimId, eventKey, questionId, question } = event.data;
      this.placements.set(claimId, { eventKey, questionId, question });
    } else if (event.type === 'ClaimMoved') {
      this.moved.add(event.data.claimId);
    } else if (isEnding(event)) {
      this.ended.add(event.data.claimId);
    } else if (event.type === 'LineageEstablished') {
      this.edges.add(event.data.edgeId);
    } else if (isConflictEvent(event)) {
      this.conflicts.follow(event);
    }
  }
}
