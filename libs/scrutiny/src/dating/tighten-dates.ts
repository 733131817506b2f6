import { derivedId, timeRange, type Instant, type Publication, type RevisedSpan } from '#story';
import type { DerivedEvent } from '../scrutiny-claim.js';

/** A report whose publication date nobody stated, and the events that it tells of as facts. */
export interface UndatedReport {
  readonly reportId: string;
  /** Bounds as they stood when it was filed: what its own text and its gathering say. */
  readonly own: Publication;
  /** Bounds as they stand now. */
  readonly published: Publication;
  readonly eventKeys: readonly string[];
}

/** A full date that some report gives for an event. */
export interface EventDate {
  readonly eventKey: string;
  readonly claimId: string;
  readonly reportId: string;
  /** Start of the day. */
  readonly from: Instant;
  readonly span: RevisedSpan;
  /** Whether the date is in open conflict: such a date tightens nothing. */
  readonly contested: boolean;
}

/** Whether somebody stated when the report was published, so that nothing tightens its bounds. */
export const isDated = ({ basis }: Publication): boolean => basis === 'stated' || basis === 'url';

/**
 * What sibling reports tell of when an undated report can have been published: not before the latest event that it
 * tells of, by the date that another report of the story gives for that event (EVENTS.md section 5). Each new bound
 * names its evidence. Only the lower bound is ever tightened, never past the upper one, and always anew from the
 * report's own bounds: a date that turns out contested gives its bound back, whatever came in first.
 * @param timeZone the story's zone, in which the new bounds are written
 * @param cause id of the event by which the dates became known; part of the derived ids
 */
export function tightenDates(
  reports: readonly UndatedReport[],
  dates: readonly EventDate[],
  timeZone: string,
  cause: string,
): DerivedEvent[] {
  const contested = new Set(dates.filter((date) => date.contested).map(({ eventKey }) => eventKey));
  const usable = dates.filter(({ eventKey }) => !contested.has(eventKey));
  return reports.flatMap((report): DerivedEvent[] => {
    if (isDated(report.own)) return [];
    const published = tightened(report, usable, timeZone);
    if (published.earliest === report.published.earliest) return [];
    const { reportId } = report;
    return [{ id: derivedId('dated', reportId, cause), event: { type: 'ReportDated', data: { reportId, published } } }];
  });
}

function tightened(
  { reportId, own, eventKeys }: UndatedReport,
  dates: readonly EventDate[],
  timeZone: string,
): Publication {
  const [best] = dates
    .filter((date) => eventKeys.includes(date.eventKey) && date.reportId !== reportId)
    .filter(({ from }) => (own.earliest === null || from > own.earliest) && (own.latest === null || from <= own.latest))
    .sort((a, b) => (a.from === b.from ? (a.claimId < b.claimId ? -1 : 1) : a.from < b.from ? 1 : -1));
  if (!best) return own;
  const { start, end } = best.span;
  const reason = 'Another report of the story dates an event that this one tells of.';
  const evidence = [
    ...own.evidence.filter(({ bound }) => bound !== 'earliest'),
    { start, end, bound: 'earliest' as const, reason, reportId: best.reportId },
  ];
  return { ...timeRange({ earliest: best.from, latest: own.latest }, timeZone), basis: 'inferred', evidence };
}
