import { hrefWith } from '../app/router.js';
import { text } from '../strings/story.js';
import type { Zone } from '../time/moments.js';
import { outletName, publishedWords } from './names.js';
import type { ReportLine } from './records.js';

interface ReportListProps {
  readonly reports: readonly ReportLine[];
  readonly zone: Zone;
  /** On a page that has no place to open a report beside it. */
  readonly plain?: boolean;
}

/** The reports of a view, each with when it came out and where its facts come from. */
export const ReportList = ({ reports, zone, plain = false }: ReportListProps) => (
  <ul class="reports">
    {reports.map((report) => (
      <li key={report.id}>
        {plain ? (
          <span dir="auto">{report.title ?? outletName(report.outlet)}</span>
        ) : (
          <a dir="auto" href={hrefWith({ report: report.id })}>
            {report.title ?? outletName(report.outlet)}
          </a>
        )}
        <p class="data soft">
          {report.title !== null && <>{outletName(report.outlet)} · </>}
          {publishedWords(report.published, zone)}
          {report.origin !== report.outlet && <> · {text.from(report.origin)}</>}{' '}
          {report.known === 'possible' && <span class="tag tag-past">{text.possibleSign}</span>}{' '}
          {report.standing !== 'current' && <span class="tag tag-notice">{text.standings[report.standing]}</span>}
        </p>
      </li>
    ))}
  </ul>
);
