import type { Certainty, Instant, Standing, Verdict } from '#story';

/** A claim's row at a point: all but what it says. */
export interface ClaimAtPoint {
  readonly claimId: string;
  readonly reportId: string;
  readonly knownFrom: Instant;
  readonly standing: Standing;
  readonly questionId: string;
  readonly eventKey: string | null;
  readonly question: string;
  readonly answerKey: string;
  readonly certainty: Certainty;
  readonly reconstructed: boolean;
  readonly verdict: Verdict;
  readonly acceptedBy: string | null;
  readonly recordedAt: Instant;
  readonly contentVersion: number;
}

export interface ClaimPointRow {
  claim_id: string;
  report_id: string;
  known_from: Date;
  standing: Standing;
  question_id: string;
  event_key: string | null;
  question: string;
  answer_key: string;
  certainty: Certainty;
  reconstructed: boolean;
  verdict: Verdict;
  accepted_by: string | null;
  asserted_at: Date;
  content_version: number;
}

export const CLAIM_POINT_COLUMNS = `claim_id, report_id, known_from, standing, question_id, event_key, question,
  answer_key, certainty, reconstructed, verdict, accepted_by, asserted_at, content_version`;

/** Rows of `read_model.claim_row` at a point: $1 story, $2 asOf, $3 recordedAsOf, $4 whether reconstructed claims count. */
export const AT_POINT = `story_id = $1 AND known @> $2::timestamptz AND recorded @> $3::timestamptz
  AND ($4 OR NOT reconstructed)`;

export const claimAtPoint = (row: ClaimPointRow): ClaimAtPoint => ({
  claimId: row.claim_id,
  reportId: row.report_id,
  knownFrom: row.known_from.toISOString(),
  standing: row.standing,
  questionId: row.question_id,
  eventKey: row.event_key,
  question: row.question,
  answerKey: row.answer_key,
  certainty: row.certainty,
  reconstructed: row.reconstructed,
  verdict: row.verdict,
  acceptedBy: row.accepted_by,
  recordedAt: row.asserted_at.toISOString(),
  contentVersion: row.content_version,
});
