import { useState } from 'preact/hooks';
import { answerOf, api, written, type Answer } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered, Failed } from '../app/states.js';
import { text } from '../strings/composer.js';
import type { Zone } from '../time/moments.js';
import { attemptOf, type Attempt } from './attempt.js';
import { Done } from './done.js';
import { faultOf, SelectField, TextField } from './field.js';
import { HandForm } from './hand-form.js';
import { ReportChoice } from './report-choice.js';
import { publishedOf } from './publication.js';
import { readReports } from './story-reports.js';
import { useDraft } from './use-draft.js';

interface RetractionFields {
  readonly reportId: string;
  /** Id of the one claim that was taken back; empty: the whole report. */
  readonly claimId: string;
  readonly published: string;
  readonly note: string;
  readonly attempt: Attempt | null;
}

const BLANK: RetractionFields = { reportId: '', claimId: '', published: '', note: '', attempt: null };

interface RetractionFormProps {
  readonly storyId: string;
  readonly zone: Zone;
}

/** A report, or one claim of it, that was taken back in public. The past keeps what was said. */
export function RetractionForm({ storyId, zone }: RetractionFormProps) {
  const draft = useDraft<RetractionFields>(`${storyId}.retraction`, BLANK);
  const { fields, set } = draft;
  const [fault, setFault] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const reports = useAnswer(`reports ${storyId}`, (signal) => readReports(storyId, signal));
  const claims = useAnswer(fields.reportId === '' ? null : `claims of ${fields.reportId}`, (signal) =>
    readClaims(fields.reportId, signal),
  );
  const retracting = useAction(async () => {
    const published = publishedOf(fields.published, zone);
    const body = { note: fields.note.trim(), ...(published === '' ? {} : { published }) };
    const attempt = attemptOf(fields.attempt, [fields.reportId, fields.claimId, body]);
    draft.setNow({ attempt });
    const header = { 'Idempotency-Key': attempt.key };
    await (fields.claimId === ''
      ? written(
          api.POST('/v1/reports/{report}/withdrawal', { params: { path: { report: fields.reportId }, header }, body }),
        )
      : written(
          api.POST('/v1/claims/{claim}/retraction', { params: { path: { claim: fields.claimId }, header }, body }),
        ));
    draft.discard();
    setDone(true);
  });
  if (done) {
    return (
      <Done
        words={text.takenBack}
        href={`/stories/${encodeURIComponent(storyId)}`}
        again={() => {
          setDone(false);
        }}
      />
    );
  }
  const standing = claims.stale ? [] : (claims.value ?? []);
  return (
    <HandForm
      draft={draft}
      note={fields.note}
      setNote={(note) => {
        set({ note });
      }}
      saving={retracting}
      send={() => {
        const missing = fields.reportId === '' ? text.mustReport : null;
        setFault(missing);
        if (missing === null) void retracting.run();
      }}
      fault={fault}
      action={text.takeBack}
    >
      <Answered asked={reports}>
        {(lines) => (
          <ReportChoice
            reports={lines}
            value={fields.reportId}
            choose={(reportId) => {
              set({ reportId, claimId: '' });
            }}
          />
        )}
      </Answered>
      {claims.failure && <Failed failure={claims.failure} retry={claims.retry} />}
      {fields.reportId !== '' && (
        <SelectField
          label={text.scope}
          of={[
            ['', text.whole],
            ...standing.map(({ id, aspect, value }) => [id, text.oneClaim(aspect.question, value.display)] as const),
          ]}
          value={fields.claimId}
          choose={(claimId) => {
            set({ claimId });
          }}
        />
      )}
      <TextField
        label={text.takenBackOn(zone.place)}
        hint={text.publishedNow}
        fault={faultOf(retracting.failure, 'published')}
        value={fields.published}
        change={(published) => {
          set({ published });
        }}
      />
    </HandForm>
  );
}

/** The claims of a report that still stand. */
async function readClaims(report: string, signal: AbortSignal): Promise<readonly Answer<'Claim'>[]> {
  const { claimIds } = await answerOf(api.GET('/v1/reports/{report}', { params: { path: { report } }, signal }));
  const claims = await Promise.all(
    claimIds.map((claim) => answerOf(api.GET('/v1/claims/{claim}', { params: { path: { claim } }, signal }))),
  );
  return claims.filter(({ standing }) => standing === 'current');
}
