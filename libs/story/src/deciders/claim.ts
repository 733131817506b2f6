import { mintClaimIds } from '../claims/ids.js';
import type { ClaimContent } from '../claims/claim-content.js';
import type { StoryEvent } from '../events/catalogue.js';
import type { ClaimChanges } from '../events/claim-schemas.js';
import type { Report } from '../events/report-schemas.js';
import type { TimeRange } from '../time/time-range.js';
import type { Verdict } from '../vocabulary.js';
import { Rejection } from './rejection.js';
import type { ClaimState, ReportState } from './report-state.js';

/** What an editor does to one claim of a report. */
export type ClaimCommand =
  | { readonly kind: 'enter-claim'; readonly content: ClaimContent; readonly note: string }
  | { readonly kind: 'amend-claim'; readonly claimId: string; readonly changes: ClaimChanges; readonly note: string }
  | { readonly kind: 'accept-claim'; readonly claimId: string }
  | { readonly kind: 'drop-claim'; readonly claimId: string; readonly note: string }
  | {
      readonly kind: 'retract-claim';
      readonly claimId: string;
      readonly note: string;
      readonly published: TimeRange | null;
    }
  | { readonly kind: 'record-verdict'; readonly claimId: string; readonly verdict: Verdict; readonly note: string };

/** @throws Rejection `unknown-claim` */
export function liveClaim(state: ReportState, claimId: string): ClaimState {
  const claim = state.claims.get(claimId);
  if (!claim) throw new Rejection('unknown-claim', `There is no claim ${claimId}.`);
  return claim;
}

function checkSpans(content: ClaimChanges, report: Report): void {
  for (const field of ['evidence', 'content'] as const) {
    const span = content[field];
    if (span === undefined) continue;
    const current = span.revision === report.revision;
    if (span.start >= span.end || (current && span.end > report.textLength) || span.revision > report.revision) {
      throw new Rejection(
        'span-outside-text',
        `${field} ${span.start} to ${span.end} is not within the text of revision ${report.revision}, which has ${report.textLength} units.`,
        field,
      );
    }
  }
}

/** What an editor's word makes of a claim. @throws Rejection */
export function decideClaim(command: ClaimCommand, state: ReportState, report: Report): StoryEvent[] {
  const { reportId } = report;
  if (command.kind === 'enter-claim') {
    checkSpans(command.content, report);
    const [claimId = ''] = mintClaimIds(reportId, [command.content], []);
    if (state.claims.has(claimId)) throw new Rejection('already-there', `The claim ${claimId} says this already.`);
    const [fresh = claimId] = mintClaimIds(reportId, [command.content], state.minted);
    return [
      {
        type: 'ClaimEntered',
        data: { ...command.content, claimId: fresh, reportId, extractor: 'editor', note: command.note },
      },
    ];
  }
  const { claimId } = command;
  const claim = liveClaim(state, claimId);
  switch (command.kind) {
    case 'amend-claim':
      checkSpans(command.changes, report);
      return [{ type: 'ClaimAmended', data: { reportId, claimId, changes: command.changes, note: command.note } }];
    case 'accept-claim':
      return claim.accepted ? [] : [{ type: 'ClaimAccepted', data: { reportId, claimId } }];
    case 'drop-claim':
      return [{ type: 'ClaimDropped', data: { reportId, claimId, reason: command.note } }];
    case 'retract-claim':
      if (claim.ended === 'retracted') return [];
      return [
        {
          type: 'ClaimRetracted',
          data: { reportId, claimId, note: command.note, published: command.published, causedBy: null },
        },
      ];
    case 'record-verdict':
      return claim.verdict === command.verdict
        ? []
        : [{ type: 'VerdictRecorded', data: { reportId, claimId, verdict: command.verdict, note: command.note } }];
  }
}
