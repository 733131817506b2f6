import { claimBounds, type ClaimFact, type Instant, type KnownBounds, type ReportFact } from '#story';
import { timestampText } from '../temporal/timestamp-text.js';
import type { RowValues, TemporalColumn } from '../temporal/temporal-table.js';

/** What happens on the known axis at a change point. `possible` kinds mark when something may first have been public. */
export const CHANGE_KINDS = [
  'report',
  'report-possible',
  'correction',
  'withdrawal',
  'reconstructed',
  'reconstructed-possible',
  'superseded',
  'corrected',
  'retracted',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_COLUMNS: readonly TemporalColumn[] = [
  { name: 'at', type: 'timestamptz' },
  { name: 'kind', type: 'text' },
  { name: 'report_id', type: 'text' },
  { name: 'claim_id', type: 'text' },
];

interface Point {
  readonly at: Instant;
  readonly kind: ChangeKind;
}

function boundPoints({ possiblyFrom, knownFrom }: KnownBounds, kind: ChangeKind, possible: ChangeKind | null): Point[] {
  const maybe = possible !== null && possiblyFrom !== null && possiblyFrom !== knownFrom;
  return [{ at: knownFrom, kind }, ...(maybe ? [{ at: possiblyFrom, kind: possible }] : [])];
}

const rowsOf = (points: readonly Point[], reportId: string, claimId: string | null): RowValues[] => {
  const distinct = new Map(points.map((point) => [`${point.kind} ${point.at}`, point]));
  return [...distinct.values()].map(({ at, kind }) => ({
    at: timestampText(at),
    kind,
    report_id: reportId,
    claim_id: claimId,
  }));
};

/** The moments at which the public may come to know of a report, of its corrections and of its end. */
export function reportPoints(fact: ReportFact): RowValues[] {
  const [first, ...later] = fact.revisions;
  return rowsOf(
    [
      ...(first ? boundPoints(first, 'report', 'report-possible') : []),
      ...later.flatMap((bounds) => boundPoints(bounds, 'correction', 'report-possible')),
      ...(fact.withdrawnFrom === null ? [] : [{ at: fact.withdrawnFrom, kind: 'withdrawal' as const }]),
    ],
    fact.report.reportId,
    null,
  );
}

/** The moments of a claim that are not its report's: the public act that it recounts, and the acts that end its standing. */
export function claimPoints(claim: ClaimFact, report: ReportFact): RowValues[] {
  const { reconstructed, claimId, reportId } = claim.record;
  return rowsOf(
    [
      ...(reconstructed === null
        ? []
        : boundPoints(claimBounds(claim, report), 'reconstructed', 'reconstructed-possible')),
      ...claim.acts.map(({ standing, from }) => ({ at: from, kind: standing })),
    ],
    reportId,
    claimId,
  );
}
