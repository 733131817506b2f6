import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../strings/settings.js';

interface AddCardProps {
  /** The words on the button that opens the form. */
  readonly opener: string;
  /** The form; what is typed into it is gone when it is closed. */
  readonly form: (close: () => void) => ComponentChildren;
}

/** A button that gives way to a form. */
export function AddCard({ opener, form }: AddCardProps) {
  const [open, setOpen] = useState(false);
  if (open) {
    return (
      <>
        {form(() => {
          setOpen(false);
        })}
      </>
    );
  }
  return (
    <button
      type="button"
      onClick={() => {
        setOpen(true);
      }}
    >
      {opener}
    </button>
  );
}

interface CardFormProps {
  readonly send: () => void;
  readonly cancel: () => void;
  readonly busy: boolean;
  /** The words on the button that sends. */
  readonly action: string;
  readonly children: ComponentChildren;
}

/** The form on such a card, to be sent or given up. */
export function CardForm({ send, cancel, busy, action, children }: CardFormProps) {
  return (
    <form
      class="settings card-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
      <div class="settings-actions">
        <button type="submit" class="primary" aria-disabled={busy}>
          {action}
        </button>
        <button type="button" onClick={cancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
