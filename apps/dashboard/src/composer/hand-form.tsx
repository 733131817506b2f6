import type { ComponentChildren } from 'preact';
import type { Action } from '../api/use-action.js';
import { Failed } from '../app/states.js';
import { text } from '../strings/composer.js';
import { DraftBar } from './draft-bar.js';
import { NoteField } from './field.js';
import type { Draft } from './use-draft.js';

interface HandFormProps {
  readonly draft: Draft<object>;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly saving: Action<[], unknown>;
  /** Sends it, or says what is missing. */
  readonly send: () => void;
  /** What is missing; null: nothing that is known. */
  readonly fault: string | null;
  /** The words on the button. */
  readonly action: string;
  readonly children: ComponentChildren;
}

/** The frame of what is entered by hand: its draft above, the note, what stands in the way and the button below. */
export function HandForm({ draft, note, setNote, saving, send, fault, action, children }: HandFormProps) {
  return (
    <form
      class="hand"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <DraftBar draft={draft} />
      {children}
      <NoteField label={text.note} hint={text.noteHint} value={note} change={setNote} />
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {saving.failure && <Failed failure={saving.failure} retry={send} />}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={saving.busy}>
          {saving.busy ? text.filing : action}
        </button>
      </div>
    </form>
  );
}
