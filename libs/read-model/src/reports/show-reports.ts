import { assessReport, byPublication } from '#story';
import type { StoryAtPoint } from '../points/story-at-point.js';
import { shownReport, type ShownReport } from './shown-report.js';

/** The reports that were known at the point, by publication. */
export async function showReports(story: StoryAtPoint): Promise<ShownReport[]> {
  const { reports, origins } = await story.facts();
  return [...reports.values()]
    .flatMap((fact) => {
      const origin = origins.get(fact.report.reportId);
      return origin ? (assessReport(fact, origin, story.point.asOf) ?? []) : [];
    })
    .sort(byPublication)
    .map(shownReport);
}
