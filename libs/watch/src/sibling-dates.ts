import {
  isDated,
  tightenDates,
  type Candidate,
  type DerivedEvent,
  type EventDate,
  type UndatedReport,
} from '#scrutiny';
import type { StoryMemory } from './story-memory.js';
import type { WatchedReport } from './watched-report.js';

/** What the dates that reports give for these events say of when the undated reports on them can have been published. */
export async function siblingDates(
  memory: StoryMemory,
  eventKeys: readonly string[],
  cause: string,
): Promise<DerivedEvent[]> {
  // Most reports are dated, and then there is nobody whom the dates could tell more of.
  if ((await memory.reportsOn(eventKeys)).every(({ own }) => isDated(own))) return [];
  const dates = await memory.onEvents(eventKeys, 'when');
  if (dates.length === 0) return [];
  const conflicts = await memory.conflictsAround(dates);
  const contested = new Set(
    conflicts.filter(({ conflict }) => conflict.kind === 'date').map(({ conflict }) => conflict.questionId),
  );
  const telling = await memory.onEvents(eventKeys, null);
  const reportIds = [...new Set(telling.map(({ reportId }) => reportId))];
  const reports = await Promise.all(reportIds.map((reportId) => memory.report(reportId)));
  return tightenDates(
    reports.flatMap((watched) => (watched && !isDated(watched.own) ? [undatedOf(watched, telling)] : [])),
    dates.flatMap((claim) => eventDate(claim, contested)),
    await memory.timeZone(),
    cause,
  );
}

function undatedOf(
  { report: { reportId, published }, own }: WatchedReport,
  claims: readonly Candidate[],
): UndatedReport {
  const told = claims.filter(
    (claim) => claim.reportId === reportId && claim.modality === 'fact' && claim.polarity === 'affirmed',
  );
  return { reportId, own, published, eventKeys: told.flatMap(({ placement }) => placement?.eventKey ?? []) };
}

function eventDate(claim: Candidate, contested: ReadonlySet<string>): EventDate[] {
  const { value, placement, claimId, reportId, content } = claim;
  if (value.type !== 'date' || value.precision !== 'day' || value.range.earliest === null || placement === null)
    return [];
  if (claim.standing !== 'current' || claim.modality !== 'fact' || claim.polarity !== 'affirmed') return [];
  const { eventKey, questionId } = placement;
  const span = claim.valueSpan ? { ...claim.valueSpan, revision: content.revision } : content;
  return [{ eventKey, claimId, reportId, from: value.range.earliest, span, contested: contested.has(questionId) }];
}
