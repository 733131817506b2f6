import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../strings/composer.js';
import { fieldsOf, valueOf } from './claim-value.js';
import type { Amendment } from './decided-claims.js';
import { NoteField, SelectField, TextField } from './field.js';
import type { DraftClaim } from './report-fields.js';
import { ValueField } from './value-field.js';

const CERTAINTIES = ['certain', 'probable', 'possible', 'unknown'] as const;

interface MendFormProps {
  readonly claim: DraftClaim;
  readonly note: string;
  readonly keep: (changes: Amendment, note: string) => void;
  readonly cancel: () => void;
}

/** Sets right what the machine read of one claim. Only what is changed is sent. */
export function MendForm({ claim, note: before, keep, cancel }: MendFormProps) {
  const [first] = claim.attribution;
  const [speaker, setSpeaker] = useState(first?.speaker ?? '');
  const [certainty, setCertainty] = useState<string>(claim.certainty);
  const [question, setQuestion] = useState(claim.aspect.question);
  const [value, setValue] = useState(() => fieldsOf(claim));
  const [note, setNote] = useState(before);
  const [fault, setFault] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const settle = (): void => {
    const changes = changesOf(claim, { speaker, certainty, question });
    if (JSON.stringify(value) !== JSON.stringify(fieldsOf(claim))) {
      const mended = valueOf(claim.aspect.slot, value);
      if (mended === null) {
        setFault(text.mustAnswer);
        return;
      }
      keep({ ...changes, value: mended }, note);
      return;
    }
    keep(changes, note);
  };
  return (
    <div
      class="mend"
      ref={box}
      role="group"
      aria-label={text.mend}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <ValueField
        fields={value}
        fault={fault}
        change={(changes) => {
          setValue((now) => ({ ...now, ...changes }));
        }}
      />
      <TextField label={text.questionWords} value={question} change={setQuestion} />
      <div class="fields">
        <TextField label={text.speaker} value={speaker} change={setSpeaker} />
        <SelectField
          label={text.certainty}
          of={CERTAINTIES.map((one) => [one, text.certainties[one]] as const)}
          value={certainty}
          choose={setCertainty}
        />
      </div>
      <NoteField label={text.note} hint={text.noteHint} value={note} change={setNote} />
      <div class="actions">
        <button type="button" class="primary" onClick={settle}>
          {text.mendDone}
        </button>
        <button type="button" onClick={cancel}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}

interface Mended {
  readonly speaker: string;
  readonly certainty: string;
  readonly question: string;
}

function changesOf(claim: DraftClaim, { speaker, certainty, question }: Mended): Amendment {
  const [first, ...later] = claim.attribution;
  const sure = CERTAINTIES.find((one) => one === certainty);
  const { key, slot, detail } = claim.aspect;
  const asked = question.trim();
  return {
    ...(first !== undefined && speaker.trim() !== first.speaker
      ? { attribution: [{ ...first, speaker: speaker.trim(), kind: 'named', count: null } as const, ...later] }
      : {}),
    ...(sure !== undefined && sure !== claim.certainty ? { certainty: sure } : {}),
    ...(asked !== '' && asked !== claim.aspect.question ? { aspect: { key, slot, detail, question: asked } } : {}),
  };
}
