import { useState } from 'preact/hooks';
import { answerOf, api, written } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered, Failed } from '../app/states.js';
import { text } from '../strings/composer.js';
import type { Zone } from '../time/moments.js';
import { attemptOf, type Attempt } from './attempt.js';
import { Done } from './done.js';
import { faultOf, Field, TextField } from './field.js';
import { HandForm } from './hand-form.js';
import { ReportChoice } from './report-choice.js';
import { publishedOf } from './publication.js';
import { readReports } from './story-reports.js';
import { useDraft } from './use-draft.js';

interface CorrectionFields {
  readonly reportId: string;
  /** The corrected text; null: as it is kept. */
  readonly text: string | null;
  readonly published: string;
  readonly note: string;
  readonly attempt: Attempt | null;
}

const BLANK: CorrectionFields = { reportId: '', text: null, published: '', note: '', attempt: null };

interface CorrectionFormProps {
  readonly storyId: string;
  readonly zone: Zone;
}

/** The whole text of a report as its outlet has corrected it. What was known before stays as it was. */
export function CorrectionForm({ storyId, zone }: CorrectionFormProps) {
  const draft = useDraft<CorrectionFields>(`${storyId}.correction`, BLANK);
  const { fields, set } = draft;
  const [fault, setFault] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const reports = useAnswer(`reports ${storyId}`, (signal) => readReports(storyId, signal));
  const report = useAnswer(fields.reportId === '' ? null : `report ${fields.reportId}`, (signal) =>
    answerOf(api.GET('/v1/reports/{report}', { params: { path: { report: fields.reportId } }, signal })),
  );
  const kept = report.stale ? '' : (report.value?.text ?? '');
  const words = fields.text ?? kept;
  const correcting = useAction(async () => {
    const published = publishedOf(fields.published, zone);
    const body = { text: words, note: fields.note.trim(), ...(published === '' ? {} : { published }) };
    const attempt = attemptOf(fields.attempt, [fields.reportId, body]);
    draft.setNow({ attempt });
    const params = { path: { report: fields.reportId }, header: { 'Idempotency-Key': attempt.key } };
    await written(api.POST('/v1/reports/{report}/correction', { params, body }));
    draft.discard();
    setDone(true);
  });
  if (done) {
    return (
      <Done
        words={text.corrected}
        href={`/stories/${encodeURIComponent(storyId)}`}
        again={() => {
          setDone(false);
        }}
      />
    );
  }
  return (
    <HandForm
      draft={draft}
      note={fields.note}
      setNote={(note) => {
        set({ note });
      }}
      saving={correcting}
      send={() => {
        const missing = fields.reportId === '' ? text.mustReport : words === kept ? text.unchanged : null;
        setFault(missing);
        if (missing === null) void correcting.run();
      }}
      fault={fault}
      action={text.correct}
    >
      <Answered asked={reports}>
        {(lines) => (
          <ReportChoice
            reports={lines}
            value={fields.reportId}
            choose={(reportId) => {
              set({ reportId, text: null });
            }}
          />
        )}
      </Answered>
      {report.failure && <Failed failure={report.failure} retry={report.retry} />}
      {fields.reportId !== '' && (
        <Field label={text.newText} fault={faultOf(correcting.failure, 'text')}>
          {(named) => (
            <textarea
              {...named}
              class="report-words"
              rows={14}
              dir="auto"
              spellcheck={false}
              aria-busy={report.waiting}
              readOnly={report.waiting && fields.text === null}
              value={words}
              onInput={(event) => {
                set({ text: event.currentTarget.value });
              }}
            />
          )}
        </Field>
      )}
      <TextField
        label={text.published(zone.place)}
        hint={text.publishedNow}
        fault={faultOf(correcting.failure, 'published')}
        value={fields.published}
        change={(published) => {
          set({ published });
        }}
      />
    </HandForm>
  );
}
