import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { hrefWith } from '../app/router.js';
import { text } from '../strings/story.js';
import type { Zone } from '../time/moments.js';
import { outletName, publishedWords } from './names.js';
import type { ReportLine } from './records.js';

/** How many reports are listed before the reader asks for the rest. */
const SHOWN_AT_ONCE = 25;

interface ReportListProps {
  readonly reports: readonly ReportLine[];
  readonly zone: Zone;
  /** On a page that has no place to open a report beside it. */
  readonly plain?: boolean;
}

/** The reports of a view, each with when it came out and where its facts come from. */
export function ReportList({ reports, zone, plain = false }: ReportListProps) {
  const first = plain ? reports : reports.slice(0, SHOWN_AT_ONCE);
  const rest = reports.slice(first.length);
  return (
    <>
      <Lines reports={first} zone={zone} plain={plain} />
      {rest.length > 0 && <Rest count={rest.length}>{() => <Lines reports={rest} zone={zone} plain={plain} />}</Rest>}
    </>
  );
}

interface RestProps {
  readonly count: number;
  readonly children: () => ComponentChildren;
}

/** Drawn when it is opened. */
function Rest({ count, children }: RestProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{text.sourcesMore(count)}</summary>
      {open && children()}
    </details>
  );
}

const Lines = ({ reports, zone, plain }: Required<ReportListProps>) => (
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
