import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../strings/conflicts.js';
import type { Decision, DecisionKind, Dismissal } from './decisions.js';
import type { Side } from './inbox-items.js';

interface DecisionFormProps {
  readonly kind: DecisionKind;
  readonly sides: readonly Side[];
  readonly busy: boolean;
  readonly note: string;
  readonly write: (note: string) => void;
  readonly submit: (decision: Decision) => void;
  readonly cancel: () => void;
}

/** What a decision needs to be told, with a note for the record. */
export function DecisionForm({ kind, sides, busy, note, write, submit, cancel }: DecisionFormProps) {
  const [reason, setReason] = useState<string>(text.dismissals[0]?.[0] ?? '');
  const [favours, setFavours] = useState(sides[0]?.sideKey ?? '');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [kind]);
  return (
    <form
      ref={form}
      class="decision"
      onSubmit={(event) => {
        event.preventDefault();
        submit({ kind, note: note.trim(), reason: reason as Dismissal, favours });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      {kind === 'dismiss' && (
        <Choice name="reason" legend={text.dismissWhy} of={text.dismissals} value={reason} choose={setReason} />
      )}
      {kind === 'resolve' && (
        <Choice
          name="favours"
          legend={text.favourWhich}
          of={sides.map(({ sideKey, value }, place) => [sideKey, `${text.side(place + 1)}: ${value.display}`])}
          value={favours}
          choose={setFavours}
        />
      )}
      {kind === 'develop' && <p>{text.developWhy}</p>}
      {kind === 'undo' && <p>{text.undoWhy}</p>}
      <label>
        {text.note} <span class="soft">{text.noteWhy}</span>
        <textarea
          rows={2}
          maxLength={5000}
          dir="auto"
          value={note}
          onInput={(event) => {
            write(event.currentTarget.value);
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? text.recording : text.confirm[kind]}
        </button>
        <button type="button" onClick={cancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly of: readonly (readonly [value: string, words: string])[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Choice({ name, legend, of, value, choose }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {of.map(([one, words]) => (
        <label key={one} class="choice">
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            onChange={() => {
              choose(one);
            }}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
