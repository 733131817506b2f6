import { useRef, useState } from 'preact/hooks';
import { api, written } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { Failed } from '../app/states.js';
import { text } from '../strings/composer.js';
import type { Zone } from '../time/moments.js';
import { attemptOf } from './attempt.js';
import type { Decided } from './decided-claims.js';
import { keyOf } from './decided-claims.js';
import { DraftBar } from './draft-bar.js';
import { Field } from './field.js';
import { FiledPanel } from './filed-panel.js';
import { PreviewList } from './preview-list.js';
import { ofPaste, readFile } from './read-file.js';
import { BLANK, bodyOf, type ReportFields as Fields } from './report-fields.js';
import { ReportFieldset } from './report-fieldset.js';
import { useDraft } from './use-draft.js';
import { usePreview } from './use-preview.js';

interface ReportFormProps {
  readonly storyId: string;
  readonly zone: Zone;
}

/** A report, pasted, dropped, opened or typed, and beside it what the machine reads in it. */
export function ReportForm({ storyId, zone }: ReportFormProps) {
  const draft = useDraft<Fields>(storyId, BLANK);
  const { fields, set } = draft;
  const [fault, setFault] = useState<string | null>(null);
  const preview = usePreview(storyId, bodyOf(fields, zone));
  // The outlet that the text names stands for an empty field, which says so.
  const outlet = fields.outlet.trim() === '' ? (preview.extraction?.outlet.name ?? '') : fields.outlet;
  const filing = useAction(async () => {
    const body = bodyOf({ ...fields, outlet }, zone);
    const attempt = attemptOf(fields.attempt, body);
    // What is no longer read in the text cannot be decided on.
    const keys = new Set(preview.extraction?.claims.map(keyOf));
    const decided = Object.fromEntries(Object.entries(fields.decided).filter(([key]) => keys.has(key)));
    draft.setNow({ attempt, decided });
    const params = { path: { story: storyId }, header: { 'Idempotency-Key': attempt.key } };
    const { reportId, claimIds } = await written(api.POST('/v1/stories/{story}/reports', { params, body }));
    draft.setNow({ filed: { reportId, claimIds } });
  });
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readFile(file);
    if (typeof read === 'string') setFault(read);
    else {
      setFault(null);
      set({ ...read, decided: {} });
    }
  };
  const decide = (changes: Readonly<Record<string, Decided | null>>): void => {
    const kept = Object.entries({ ...fields.decided, ...changes }).flatMap(([key, decision]) =>
      decision === null ? [] : [[key, decision] as const],
    );
    set({ decided: Object.fromEntries(kept) });
  };

  if (fields.filed) {
    return <FiledPanel storyId={storyId} filed={fields.filed} decided={fields.decided} draft={draft} />;
  }
  return (
    <div class="composer">
      <form
        class="composer-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const missing = fields.text.trim() === '' ? text.mustText : outlet === '' ? text.mustOutlet : null;
          setFault(missing);
          if (missing === null) void filing.run();
        }}
      >
        <DraftBar draft={draft} />
        <TextBox fields={fields} set={set} bring={bring} fault={fault} />
        <ReportFieldset
          storyId={storyId}
          zone={zone}
          fields={fields}
          set={set}
          failure={filing.failure ?? preview.failure}
          extraction={preview.extraction}
        />
        {filing.failure && <Failed failure={filing.failure} retry={() => void filing.run()} />}
        <div class="actions composer-file">
          <button type="submit" class="primary" aria-disabled={filing.busy}>
            {filing.busy ? text.filing : text.file}
          </button>
          <span role="status" class="hint">
            {text.orderHint}
          </span>
          {preview.extraction !== null && (
            <a class="to-preview" href="#preview-title">
              {text.toPreview(preview.extraction.claims.length)}
            </a>
          )}
        </div>
      </form>
      <PreviewList preview={preview} decided={fields.decided} decide={decide} />
    </div>
  );
}

interface TextBoxProps {
  readonly fields: Fields;
  readonly set: (changes: Partial<Fields>) => void;
  readonly bring: (file: File | undefined) => Promise<void>;
  readonly fault: string | null;
}

/** The text of a report, with the ways in: typing, pasting, a file dropped or chosen. */
function TextBox({ fields, set, bring, fault }: TextBoxProps) {
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  return (
    <div
      class={over ? 'drop is-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void bring(event.dataTransfer?.files[0]);
      }}
    >
      <Field label={text.body} hint={text.bodyHint} fault={fault}>
        {(named) => (
          <textarea
            {...named}
            class="report-words"
            rows={16}
            dir="auto"
            spellcheck={false}
            value={fields.text}
            onInput={(event) => {
              set({ text: event.currentTarget.value });
            }}
            onPaste={(event) => {
              const read = ofPaste(event.clipboardData);
              // Words put into words are the browser's own business; a whole page is read.
              if (read === null || fields.text.trim() !== '') return;
              event.preventDefault();
              set({ ...read, decided: {} });
            }}
          />
        )}
      </Field>
      <input
        ref={file}
        class="hidden"
        type="file"
        tabIndex={-1}
        aria-label={text.openFile}
        accept=".txt,.md,.html,.htm,.json,text/plain,text/html"
        onChange={(event) => {
          void bring(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" onClick={() => file.current?.click()}>
        {text.openFile}
      </button>{' '}
      <span class="hint">{text.fileHint}</span>
    </div>
  );
}
