import type { EventOf } from '../events/catalogue.js';
import type { ClaimRecord } from '../events/claim-schemas.js';
import type { Report } from '../events/report-schemas.js';
import type { Verdict } from '../vocabulary.js';

export interface ClaimState {
  readonly record: ClaimRecord;
  readonly byEditor: boolean;
  readonly ended: 'superseded' | 'corrected' | 'retracted' | null;
  readonly accepted: boolean;
  readonly verdict: Verdict;
}

/** A report and its claims, as its own stream tells. */
export interface ReportState {
  /** `null` until it is published; `storyId` is the story in which it is filed now. */
  readonly report: Report | null;
  readonly withdrawn: boolean;
  readonly claims: ReadonlyMap<string, ClaimState>;
  /** Ids ever minted, those of dropped claims included: an id is never given twice. */
  readonly minted: ReadonlySet<string>;
}

export const NO_REPORT: ReportState = { report: null, withdrawn: false, claims: new Map(), minted: new Set() };

export type ReportEvent = EventOf<
  | 'ReportPublished'
  | 'ReportDated'
  | 'ReportCorrected'
  | 'ReportWithdrawn'
  | 'ReportUnfiled'
  | 'ReportFiled'
  | 'ReportRedacted'
  | 'ClaimAsserted'
  | 'ClaimEntered'
  | 'ClaimAmended'
  | 'ClaimAccepted'
  | 'ClaimDropped'
  | 'ClaimSuperseded'
  | 'ClaimCorrected'
  | 'ClaimRetracted'
  | 'VerdictRecorded'
>;

function withClaim(state: ReportState, claimId: string, change: (claim: ClaimState) => ClaimState): ReportState {
  const claim = state.claims.get(claimId);
  return claim ? { ...state, claims: new Map(state.claims).set(claimId, change(claim)) } : state;
}

function withNewClaim(state: ReportState, record: ClaimRecord, byEditor: boolean): ReportState {
  const claim: ClaimState = { record, byEditor, ended: null, accepted: byEditor, verdict: 'unverified' };
  return {
    ...state,
    claims: new Map(state.claims).set(record.claimId, claim),
    minted: new Set(state.minted).add(record.claimId),
  };
}

/** The report after one of its events. */
export function evolveReport(state: ReportState, event: ReportEvent): ReportState {
  switch (event.type) {
    case 'ReportPublished':
      return { ...state, report: event.data };
    case 'ReportDated':
      return state.report ? { ...state, report: { ...state.report, published: event.data.published } } : state;
    case 'ReportCorrected': {
      const { revision, textHash, textLength } = event.data;
      return state.report ? { ...state, report: { ...state.report, revision, textHash, textLength } } : state;
    }
    case 'ReportWithdrawn':
      return { ...state, withdrawn: true };
    case 'ReportUnfiled':
      return state.report ? { ...state, report: { ...state.report, storyId: event.data.toStoryId } } : state;
    case 'ReportFiled':
      return { ...state, report: event.data.report };
    case 'ReportRedacted':
      return state;
    case 'ClaimAsserted':
      return withNewClaim(state, event.data, false);
    case 'ClaimEntered': {
      const { note: _note, ...record } = event.data;
      return withNewClaim(state, record, true);
    }
    case 'ClaimAmended': {
      const changed = Object.fromEntries(Object.entries(event.data.changes).filter(([, value]) => value !== undefined));
      return withClaim(state, event.data.claimId, (claim) => ({ ...claim, record: { ...claim.record, ...changed } }));
    }
    case 'ClaimAccepted':
      return withClaim(state, event.data.claimId, (claim) => ({ ...claim, accepted: true }));
    case 'ClaimDropped': {
      const claims = new Map(state.claims);
      claims.delete(event.data.claimId);
      return { ...state, claims };
    }
    case 'ClaimSuperseded':
      return withClaim(state, event.data.claimId, (claim) => ({ ...claim, ended: 'superseded' }));
    case 'ClaimCorrected':
      return withClaim(state, event.data.claimId, (claim) => ({ ...claim, ended: 'corrected' }));
    case 'ClaimRetracted':
      return withClaim(state, event.data.claimId, (claim) => ({ ...claim, ended: 'retracted' }));
    case 'VerdictRecorded': {
      const { verdict } = event.data;
      return withClaim(state, event.data.claimId, (claim) => ({ ...claim, verdict }));
    }
  }
}
