import { derivedId, timeRange, type Instant, type Publication, type RevisedSpan } from '#story';
import type { DerivedEvent } from '../scrutiny-claim.js';

/** A report whose publication date nobody stated, and the events that it tells of as facts. */
export interface UndatedReport {
  readonly reportId: string;
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

/**
 * What sibling reports tell of when an undated report can have been published: not before the latest event that it
 * tells of, by the date that another report of the story gives for that event (EVENTS.md section 5). Each new bound
 * names its evidence. Only the lower bound is ever tightened, and never past the upper one.
 * @param timeZone the story's zone, in which the new bounds are written
 */
export function tightenDates(
  reports: readonly UndatedReport[],
  dates: readonly EventDate[],
  timeZone: string,
): DerivedEvent[] {
  const contested = new Set(dates.filter((date) => date.contested).map(({ eventKey }) => eventKey));
  return reports.flatMap(({ reportId, published, eventKeys }): DerivedEvent[] => {
    if (published.basis === 'stated' || published.basis === 'url') return [];
    const [best] = dates
      .filter(
        (date) => eventKeys.includes(date.eventKey) && !contested.has(date.eventKey) && date.reportId !== reportId,
      )
      .filter(
        ({ from }) =>
          (published.earliest === null || from > published.earliest) &&
          (published.latest === null || from <= published.latest),
      )
      .sort((a, b) => (a.from === b.from ? (a.claimId < b.claimId ? -1 : 1) : a.from < b.from ? 1 : -1));
    if (!best) return [];
    const { start, end } = best.span;
    const reason = 'Another report of the story dates an event that this one tells of.';
    const evidence = [
      ...published.evidence.filter(({ bound }) => bound !== 'earliest'),
      { start, end, bound: 'earliest' as const, reason, reportId: best.reportId },
    ];
    const bounds = timeRange({ earliest: best.from, latest: published.latest }, timeZone);
    return [
      {
        id: derivedId('dated', reportId, best.claimId, best.from),
        event: { type: 'ReportDated', data: { reportId, published: { ...bounds, basis: 'inferred', evidence } } },
      },
    ];
  });
}
