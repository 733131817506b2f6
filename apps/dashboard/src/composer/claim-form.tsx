import { useState } from 'preact/hooks';
import { api, written } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states.js';
import { text } from '../strings/composer.js';
import { attemptOf } from './attempt.js';
import { BLANK_CLAIM, bodyOfClaim, bodyOfSilence, SLOTS, type ClaimFields } from './claim-fields.js';
import { shapeOf } from './claim-value.js';
import { Done } from './done.js';
import { EvidencePicker } from './evidence-picker.js';
import { faultOf, SelectField, TextField } from './field.js';
import { HandForm } from './hand-form.js';
import { ReportChoice } from './report-choice.js';
import { readGround, type Aspect } from './story-reports.js';
import { useDraft } from './use-draft.js';
import { ValueField } from './value-field.js';

interface ClaimFormProps {
  readonly storyId: string;
  /** A claim, or a body's silence. */
  readonly of: 'claim' | 'silence';
}

/** A claim that the machine did not read, entered by hand with the sentence that carries it. */
export function ClaimForm({ storyId, of }: ClaimFormProps) {
  const draft = useDraft<ClaimFields>(`${storyId}.${of}`, BLANK_CLAIM);
  const { fields, set } = draft;
  const [fault, setFault] = useState<string | null>(null);
  const ground = useAnswer(`ground ${storyId}`, (signal) => readGround(storyId, signal));
  const aspects = ground.value?.aspects ?? [];
  const entering = useAction(async () => {
    const body = of === 'claim' ? bodyOfClaim(fields, aspects) : bodyOfSilence(fields);
    if (typeof body === 'string') {
      setFault(body);
      return null;
    }
    setFault(null);
    const attempt = attemptOf(fields.attempt, body);
    draft.setNow({ attempt });
    const params = { path: { story: storyId }, header: { 'Idempotency-Key': attempt.key } };
    const entered = await written(api.POST('/v1/stories/{story}/claims', { params, body }));
    draft.discard();
    return entered.claimId;
  });
  const [entered, setEntered] = useState<string | null>(null);
  if (entered !== null) {
    return (
      <Done
        words={text.entered}
        href={`/stories/${encodeURIComponent(storyId)}?claim=${encodeURIComponent(entered)}`}
        again={() => {
          setEntered(null);
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
      saving={entering}
      send={() => {
        void entering.run().then((claimId) => {
          if (typeof claimId === 'string') setEntered(claimId);
        });
      }}
      fault={fault}
      action={text.enter[of]}
    >
      <Answered asked={ground}>
        {({ reports }) => (
          <ReportChoice
            reports={reports}
            value={fields.reportId}
            choose={(reportId) => {
              set({ reportId, start: null, end: null });
            }}
          />
        )}
      </Answered>
      {fields.reportId !== '' && (
        <EvidencePicker
          reportId={fields.reportId}
          chosen={fields.start === null || fields.end === null ? null : { start: fields.start, end: fields.end }}
          choose={set}
        />
      )}
      {of === 'claim' ? (
        <ClaimPart fields={fields} set={set} aspects={aspects} fault={faultOf(entering.failure, 'value')} />
      ) : (
        <SilencePart fields={fields} set={set} />
      )}
    </HandForm>
  );
}

interface PartProps {
  readonly fields: ClaimFields;
  readonly set: (changes: Partial<ClaimFields>) => void;
}

const KINDS = ['named', 'anonymous', 'collective', 'document', 'outlet'] as const;

interface ClaimPartProps extends PartProps {
  readonly aspects: readonly Aspect[];
  readonly fault: string | null;
}

function ClaimPart({ fields, set, aspects, fault }: ClaimPartProps) {
  const ask = (question: string): void => {
    const slot = aspects.find(({ key }) => key === question)?.slot ?? fields.slot;
    set({ question, slot, value: { ...fields.value, shape: shapeOf(slot) } });
  };
  return (
    <>
      <SelectField
        label={text.question}
        of={[['', text.questionNew], ...aspects.map(({ key, question }) => [key, question] as const)]}
        value={fields.question}
        choose={ask}
      />
      {fields.question === '' && (
        <div class="fields">
          <SelectField
            label={text.slot}
            of={SLOTS.map((slot) => [slot, text.slots[slot]] as const)}
            value={fields.slot}
            choose={(slot) => {
              set({ slot, value: { ...fields.value, shape: shapeOf(slot) } });
            }}
          />
          <TextField
            label={text.questionWords}
            value={fields.words}
            change={(words) => {
              set({ words });
            }}
          />
        </div>
      )}
      <ValueField
        fields={fields.value}
        fault={fault}
        change={(changes) => {
          set({ value: { ...fields.value, ...changes } });
        }}
      />
      <div class="fields">
        <TextField
          label={text.speaker}
          hint={text.speakerHint}
          value={fields.speaker}
          change={(speaker) => {
            set({ speaker });
          }}
        />
        <SelectField
          label={text.speakerKind}
          of={KINDS.map((kind) => [kind, text.speakerKinds[kind]] as const)}
          value={fields.speakerKind}
          choose={(speakerKind) => {
            set({ speakerKind });
          }}
        />
        <SelectField
          label={text.certainty}
          of={(['certain', 'probable', 'possible', 'unknown'] as const).map(
            (one) => [one, text.certainties[one]] as const,
          )}
          value={fields.certainty}
          choose={(certainty) => {
            set({ certainty });
          }}
        />
      </div>
    </>
  );
}

const RESPONSES = ['no_comment', 'no_response', 'no_information', 'no_statement'] as const;

function SilencePart({ fields, set }: PartProps) {
  return (
    <div class="fields">
      <TextField
        label={text.who}
        value={fields.speaker}
        change={(speaker) => {
          set({ speaker });
        }}
      />
      <SelectField
        label={text.how}
        of={RESPONSES.map((one) => [one, text.responses[one]] as const)}
        value={fields.response}
        choose={(response) => {
          set({ response });
        }}
      />
    </div>
  );
}
