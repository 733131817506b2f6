import {
  answerKeyOf,
  claimBounds,
  earliestOf,
  standingAt,
  type ClaimFact,
  type Instant,
  type ReportFact,
  type Standing,
} from '#story';
import type { RowValues, TemporalColumn } from '../temporal/temporal-table.js';
import { rangeText, timestampText } from '../temporal/timestamp-text.js';

/** The columns of `claim_row` besides its key, its story and its recorded range. */
export const CLAIM_COLUMNS: readonly TemporalColumn[] = [
  { name: 'known', type: 'tstzrange' },
  { name: 'report_id', type: 'text' },
  { name: 'known_from', type: 'timestamptz' },
  { name: 'standing', type: 'text' },
  { name: 'question_id', type: 'text' },
  { name: 'event_key', type: 'text' },
  { name: 'question', type: 'text' },
  { name: 'placed_by', type: 'text' },
  { name: 'answer_key', type: 'text' },
  { name: 'certainty', type: 'text' },
  { name: 'response', type: 'text' },
  { name: 'reconstructed', type: 'boolean' },
  { name: 'happened_from', type: 'timestamptz' },
  { name: 'happened_until', type: 'timestamptz' },
  { name: 'verdict', type: 'text' },
  { name: 'accepted_by', type: 'text' },
  { name: 'asserted_at', type: 'timestamptz' },
  { name: 'acts', type: 'jsonb' },
  { name: 'content_version', type: 'integer' },
];

const BEGINNING: Instant = '0000-01-01T00:00:00.000Z';

/** One stretch of the known axis on which a claim has one standing; `null` is an open end. */
interface Stretch {
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly standing: Standing;
}

/** Parts the time from which a claim may be known at every act that changes its standing. */
function stretchesOf(claim: ClaimFact, report: ReportFact): readonly Stretch[] {
  const { possiblyFrom, knownFrom } = claimBounds(claim, report);
  // What is surely known is known, also where its possible time is said to begin later.
  const opening = earliestOf(possiblyFrom, knownFrom);
  const first = opening ?? BEGINNING;
  const cuts = [
    ...claim.acts.map(({ from }) => from),
    ...(report.withdrawnFrom === null ? [] : [report.withdrawnFrom]),
  ];
  const starts = [first, ...[...new Set(cuts)].filter((cut) => cut > first).sort()];
  const stretches: Stretch[] = [];
  starts.forEach((start, index) => {
    const standing = standingAt(claim, report, start);
    const from = index === 0 ? opening : start;
    const before = stretches.at(-1);
    if (before?.standing === standing) return;
    if (before) stretches[stretches.length - 1] = { ...before, until: from };
    stretches.push({ from, until: null, standing });
  });
  return stretches;
}

/** The rows of a claim as it stands on the recorded axis now: one for each stretch of the known axis. */
export function claimRows(claim: ClaimFact, report: ReportFact, contentVersion: number): RowValues[] {
  const { record, placement, acts, verdict, acceptedBy, recordedAt } = claim;
  const { knownFrom } = claimBounds(claim, report);
  return stretchesOf(claim, report).map(({ from, until, standing }) => ({
    known: rangeText(from, until),
    report_id: record.reportId,
    known_from: timestampText(knownFrom),
    standing,
    question_id: placement?.questionId ?? record.claimId,
    event_key: placement?.eventKey ?? null,
    question: placement?.question ?? record.aspect.question,
    placed_by: placement === null ? 'nobody' : placement.byEditor ? 'editor' : 'machine',
    answer_key: answerKeyOf(record),
    certainty: record.certainty,
    response: record.response,
    reconstructed: record.reconstructed !== null,
    happened_from: record.occurred?.earliest && timestampText(record.occurred.earliest),
    happened_until: record.occurred?.latest && timestampText(record.occurred.latest),
    verdict,
    accepted_by: acceptedBy,
    asserted_at: timestampText(recordedAt),
    acts,
    content_version: contentVersion,
  }));
}
