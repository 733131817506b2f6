import { text } from '../strings/composer.js';
import { SelectField } from './field.js';
import { labelOf, type ReportLine } from './story-reports.js';

interface ReportChoiceProps {
  readonly reports: readonly ReportLine[];
  readonly value: string;
  readonly choose: (reportId: string) => void;
}

/** Which report of the story is meant. */
export function ReportChoice({ reports, value, choose }: ReportChoiceProps) {
  return (
    <SelectField
      label={text.report}
      hint={reports.length === 0 ? text.noReports : undefined}
      of={[['', text.chooseReport], ...reports.map((report) => [report.id, labelOf(report)] as const)]}
      value={value}
      choose={choose}
    />
  );
}
