import { answerOf, api } from '../api/client.js';
import type { Failure } from '../api/failure.js';
import { useAnswer } from '../api/use-answer.js';
import { text } from '../strings/composer.js';
import { minuteOf, type Zone } from '../time/moments.js';
import { faultOf, SelectField, TextField } from './field.js';
import { publishedOf } from './publication.js';
import { isNotice, KINDS, type Extraction, type ReportFields } from './report-fields.js';
import { labelOf, readReports } from './story-reports.js';

interface ReportFieldsetProps {
  readonly storyId: string;
  readonly zone: Zone;
  readonly fields: ReportFields;
  readonly set: (changes: Partial<ReportFields>) => void;
  readonly failure: Failure | null;
  readonly extraction: Extraction | null;
}

/** Who published the text, when, where and as what. What is left empty is read from the text. */
export function ReportFieldset({ storyId, zone, fields, set, failure, extraction }: ReportFieldsetProps) {
  const { outlets, loading } = useOutlets();
  const reports = useAnswer(isNotice(fields.kind) ? `reports ${storyId}` : null, (signal) =>
    readReports(storyId, signal),
  );
  const instant = publishedOf(fields.published, zone);
  return (
    <div class="composer-fields" aria-busy={loading}>
      <TextField
        label={text.outlet}
        hint={fields.outlet === '' && extraction?.outlet.name ? text.readAs(extraction.outlet.name) : text.outletHint}
        fault={faultOf(failure, 'outlet')}
        list="composer-outlets"
        value={fields.outlet}
        change={(outlet) => {
          set({ outlet });
        }}
      />
      <datalist id="composer-outlets">
        {outlets.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        label={text.headline}
        hint={fields.title === '' && extraction?.title ? text.readAs(extraction.title) : text.headlineHint}
        fault={faultOf(failure, 'title')}
        value={fields.title}
        change={(title) => {
          set({ title });
        }}
      />
      <TextField
        label={text.url}
        hint={text.urlHint}
        inputMode="url"
        fault={faultOf(failure, 'url')}
        value={fields.url}
        change={(url) => {
          set({ url });
        }}
      />
      <TextField
        label={text.published(zone.place)}
        hint={
          instant !== fields.published.trim()
            ? text.publishedIn(minuteOf(instant, zone), zone.place)
            : text.publishedHint
        }
        fault={faultOf(failure, 'published')}
        value={fields.published}
        change={(published) => {
          set({ published });
        }}
      />
      <SelectField
        label={text.kind}
        of={KINDS.map((kind) => [kind, text.kinds[kind]] as const)}
        value={fields.kind}
        choose={(kind) => {
          set({ kind });
        }}
      />
      {isNotice(fields.kind) && (
        <SelectField
          label={text.corrects}
          hint={text.correctsHint}
          fault={faultOf(failure, 'corrects')}
          of={[['', text.none], ...(reports.value ?? []).map((report) => [report.id, labelOf(report)] as const)]}
          value={fields.corrects}
          choose={(corrects) => {
            set({ corrects });
          }}
        />
      )}
    </div>
  );
}

/** Names of outlets that the desk has met, to choose from while typing. */
function useOutlets(): { readonly outlets: readonly string[]; readonly loading: boolean } {
  const asked = useAnswer('outlets', (signal) =>
    answerOf(api.GET('/v1/outlets', { params: { query: { limit: 200 } }, signal })),
  );
  return { outlets: asked.value?.outlets.map(({ name }) => name) ?? [], loading: asked.waiting };
}
