import { readStoredEvent, type Instant, type ReportFact } from '#story';
import {
  AT_POINT,
  CLAIM_POINT_COLUMNS,
  claimAtPoint,
  type ClaimAtPoint,
  type ClaimPointRow,
} from '../claims/claim-at-point.js';
import type { StoryAtPoint } from '../points/story-at-point.js';
import type { ReadModel } from '../read-model.js';
import type { ChangeKind } from './change-points.js';
import { eventSentence } from './event-sentence.js';
import type { TimelineAxis, TimelineEntry } from './timeline.js';

/** The last entry of a page: its moment, and what tells it from others of the same moment. */
export interface TimelinePlace {
  readonly at: Instant;
  readonly key: string;
}

export interface PlacedEntry {
  readonly entry: TimelineEntry;
  readonly place: TimelinePlace;
}

/** The next entries of an axis, at most so many. */
type Axis = (
  readModel: ReadModel,
  story: StoryAtPoint,
  after: TimelinePlace | null,
  limit: number,
) => Promise<PlacedEntry[]>;

const SENTENCES: Readonly<Record<ChangeKind, (report: string) => string>> = {
  report: (report) => `${report} was public.`,
  'report-possible': (report) => `${report} may have been public.`,
  correction: (report) => `${report} stood corrected.`,
  withdrawal: (report) => `${report} was withdrawn.`,
  reconstructed: (report) => `What ${report} recounts had been said.`,
  'reconstructed-possible': (report) => `What ${report} recounts may have been said.`,
  superseded: (report) => `A claim of ${report} was superseded.`,
  corrected: (report) => `A claim of ${report} was corrected.`,
  retracted: (report) => `A claim of ${report} was retracted.`,
};

const nameOf = (report: ReportFact | undefined): string =>
  report
    ? `the report of ${report.report.outlet.name}${report.report.title === null ? '' : ` ("${report.report.title}")`}`
    : 'a report';

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface ChangeRow {
  at: Date;
  kind: ChangeKind;
  source: string;
  report_id: string;
  claim_id: string | null;
}

const known: Axis = async ({ pool }, story, after, limit) => {
  const { rows } = await pool.query<ChangeRow>({
    name: after ? 'read-model.next-changes' : 'read-model.first-changes',
    text: `SELECT at, kind, source, report_id, claim_id FROM read_model.change_point
            WHERE story_id = $1 AND at <= $2 AND recorded @> $3::timestamptz
              ${after ? `AND (at, kind || ' ' || source COLLATE "C") > ($5::timestamptz, $6)` : ''}
            ORDER BY at, kind || ' ' || source COLLATE "C" LIMIT $4`,
    values: [story.storyId, story.point.asOf, story.point.recordedAsOf, limit, ...(after ? [after.at, after.key] : [])],
  });
  const { reports } = await story.facts();
  return rows.map((row) => {
    const at = row.at.toISOString();
    const display = sentence(SENTENCES[row.kind](nameOf(reports.get(row.report_id))));
    const ids = { reportId: row.report_id, claimId: row.claim_id, conflictId: null };
    return {
      entry: { at, until: at, edtf: null, kind: row.kind, display, ...ids },
      place: { at, key: `${row.kind} ${row.source}` },
    };
  });
};

const HAPPENED = 'coalesce(happened_from, happened_until)';

const happened: Axis = async ({ pool }, story, after, limit) => {
  const { rows } = await pool.query<ClaimPointRow & { happened: Date }>({
    name: after ? 'read-model.next-happenings' : 'read-model.first-happenings',
    text: `SELECT ${CLAIM_POINT_COLUMNS}, ${HAPPENED} AS happened FROM read_model.claim_row
            WHERE ${AT_POINT} AND ${HAPPENED} IS NOT NULL ${after ? `AND (${HAPPENED}, claim_id) > ($6::timestamptz, $7)` : ''}
            ORDER BY ${HAPPENED}, claim_id LIMIT $5`,
    values: [...story.parameters, limit, ...(after ? [after.at, after.key] : [])],
  });
  const moments = new Map(rows.map((row) => [row.claim_id, row.happened.toISOString()]));
  const claims: ClaimAtPoint[] = rows.map(claimAtPoint);
  return (await story.show(claims)).map(({ id, reportId, occurred, content, outlet }) => ({
    entry: {
      at: occurred?.earliest ?? null,
      until: occurred?.latest ?? null,
      edtf: occurred?.edtf ?? null,
      kind: 'claim',
      display: `${outlet}: ${content.text}`,
      reportId,
      claimId: id,
      conflictId: null,
    },
    place: { at: moments.get(id) ?? '', key: id },
  }));
};

const recorded: Axis = async ({ store }, story, after, limit) => {
  const events = await store.readPartition(story.storyId, { after: after ? Number(after.key) : 0, limit });
  return events
    .filter(({ recordedAt }) => recordedAt <= story.point.recordedAsOf)
    .map(readStoredEvent)
    .map(({ event, recordedAt, storySequence }) => ({
      entry: {
        at: recordedAt,
        until: recordedAt,
        edtf: null,
        kind: event.type,
        display: eventSentence(event),
        reportId: 'reportId' in event.data ? event.data.reportId : null,
        claimId: 'claimId' in event.data ? event.data.claimId : null,
        conflictId: 'conflictId' in event.data ? event.data.conflictId : null,
      },
      place: { at: recordedAt, key: String(storySequence) },
    }));
};

export const timelineAxes: Readonly<Record<TimelineAxis, Axis>> = { known, happened, recorded };
