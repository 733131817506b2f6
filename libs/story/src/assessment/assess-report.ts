import type { Instant } from '../time/instant.js';
import { ascending, knownAt } from './assess-claim.js';
import type { AssessedReport } from './assessment.js';
import type { ReportFact } from './facts.js';
import type { Origin } from './origins.js';

/** A report as it stood at `asOf`; `null` where it was not known then. */
export function assessReport(fact: ReportFact, origin: Origin, asOf: Instant): AssessedReport | null {
  const [first, ...later] = fact.revisions;
  const known = first ? knownAt(first, asOf) : null;
  if (known === null) return null;
  const withdrawn = fact.withdrawnFrom !== null && fact.withdrawnFrom <= asOf;
  const { report } = fact;
  return {
    reportId: report.reportId,
    outlet: report.outlet.name,
    title: report.title,
    kind: report.kind,
    published: fact.published,
    known,
    standing: withdrawn ? 'withdrawn' : later.some((bounds) => bounds.knownFrom <= asOf) ? 'corrected' : 'current',
    origin: origin.name,
  };
}

/** The order of reports: by the latest bound of publication. */
export const byPublication = (a: AssessedReport, b: AssessedReport): number =>
  ascending(a.published.latest ?? '', b.published.latest ?? '') || ascending(a.reportId, b.reportId);
