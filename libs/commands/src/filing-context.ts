import type { ExtractionContext } from '#extraction';
import { dayOf, type EventData, type Instant } from '#story';
import type { ReportFiling } from './publish-report.js';

/**
 * By what a report's text is read when it is filed: what its filer says of it, and the zone, the names and the day of
 * collection of its story. A preview that is to find what the filing will find reads by the same.
 * @param now the moment of filing; undated reports of a story without a day of collection are read by its day
 */
export function filingContext(
  { outlet, title, url, kind, published }: Pick<ReportFiling, 'outlet' | 'title' | 'url' | 'kind' | 'published'>,
  { timeZone, aliases, collected }: EventData<'StoryOpened'>,
  now: Instant,
): ExtractionContext {
  return {
    ...(outlet ? { outlet: outlet.name } : {}),
    ...(title === null ? {} : { title }),
    ...(url === null ? {} : { url }),
    ...(published ? { published } : {}),
    kind,
    referenceDate: published?.latest ? dayOf(published.latest, timeZone) : (collected ?? dayOf(now, timeZone)),
    timeZone,
    aliases,
  };
}
