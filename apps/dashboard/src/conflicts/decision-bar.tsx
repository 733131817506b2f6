import { useEffect, useState } from 'preact/hooks';
import { change } from '../app/router.js';
import { useAction } from '../api/use-action.js';
import { noteChanged } from '../api/freshness.js';
import { Failed } from '../app/states.js';
import { text } from '../strings/conflicts.js';
import { CopyAsText } from './copy-as-text.js';
import { decide, DECISIONS, lastDecider, possible, type DecisionKind, type History } from './decisions.js';
import { DecisionForm } from './decision-form.js';
import type { InboxItem } from './inbox-items.js';
import { keyPressed } from './shortcuts.js';

const LABELS: Readonly<Record<DecisionKind, { readonly label: string; readonly key: string }>> = {
  acknowledge: { label: text.take, key: 'm' },
  dismiss: { label: text.dismiss, key: 'd' },
  resolve: { label: text.resolve, key: 'r' },
  develop: { label: text.develop, key: 'v' },
  undo: { label: text.undo, key: 'u' },
};

/** Notes that were written and not recorded, by conflict: nobody's words go because another was quicker. */
const unsent = new Map<string, string>();

interface DecisionBarProps {
  readonly item: InboxItem;
  readonly history: History | null;
}

/** What the desk can say of a conflict as it stands. To take it needs no more; everything else asks for a note. */
export function DecisionBar({ item, history }: DecisionBarProps) {
  const { conflict } = item;
  const [form, setForm] = useState<DecisionKind | null>(null);
  const [recorded, setRecorded] = useState<DecisionKind | null>(null);
  const [note, setNote] = useState(() => unsent.get(conflict.id) ?? '');
  const write = (words: string): void => {
    if (words === '') unsent.delete(conflict.id);
    else unsent.set(conflict.id, words);
    setNote(words);
  };
  const action = useAction(decide);
  const statuses = history?.state.pairs.map(({ status }) => status) ?? [conflict.status];
  const kinds = possible(statuses);

  const record = async (decision: Parameters<typeof decide>[1]): Promise<void> => {
    // To take a conflict can be undone in one step, so it is shown before the server has said yes.
    if (decision.kind === 'acknowledge') setRecorded('acknowledge');
    const answer = await action.run(conflict.id, decision);
    if (answer === null) {
      setRecorded(null);
      // What refuses it has most likely changed since it was read.
      noteChanged();
      return;
    }
    setForm(null);
    write('');
    setRecorded(decision.kind);
  };
  const begin = (kind: DecisionKind): void => {
    if (!kinds.includes(kind)) return;
    action.forget();
    setRecorded(null);
    // What is being decided stays open, though its row leaves the list.
    change({ open: conflict.id }, { replace: true });
    if (kind === 'acknowledge') void record({ kind, note: '', reason: 'known', favours: '' });
    else setForm(kind);
  };

  const pressed = keyPressed.value;
  useEffect(() => {
    const kind = DECISIONS.find((one) => LABELS[one].key === pressed?.key);
    if (kind) begin(kind);
  }, [pressed]);

  const refused = action.failure?.code === 'pair-decided';
  // Another was quicker. The form stays under the hands that write in it; what it sends is refused with the reason.
  const overtaken = form !== null && !action.busy && history !== null && !kinds.includes(form);
  return (
    <section class="decisions no-print" aria-label={text.decide}>
      <div class="actions">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-expanded={kind === 'acknowledge' ? undefined : form === kind}
            aria-keyshortcuts={LABELS[kind].key}
            onClick={() => {
              begin(kind);
            }}
          >
            {LABELS[kind].label} <kbd aria-hidden="true">{LABELS[kind].key}</kbd>
          </button>
        ))}
        <CopyAsText item={item} />
      </div>
      {form !== null && !(refused && overtaken) && (
        <DecisionForm
          kind={form}
          sides={conflict.sides}
          busy={action.busy}
          note={note}
          write={write}
          submit={(decision) => {
            void record(decision);
          }}
          cancel={() => {
            setForm(null);
          }}
        />
      )}
      <div role="status">
        {recorded !== null && <p class="recorded">{text.recorded[recorded]}</p>}
        {action.busy && recorded === null && <p class="data">{text.recording}</p>}
      </div>
      {(refused || overtaken) && (
        <div class="first-decided" role="alert">
          <p>
            {text.firstDecided(
              text.status(
                refused ? statusIn(action.failure.problem?.state) : (history?.state.status ?? conflict.status),
              ),
              history === null ? null : lastDecider(history),
            )}
          </p>
          {refused && note !== '' && <p class="unsent">{text.unsent}</p>}
          {refused && note !== '' && (
            <blockquote class="unsent" dir="auto">
              {note}
            </blockquote>
          )}
        </div>
      )}
      {action.failure && !refused && <Failed failure={action.failure} />}
    </section>
  );
}

const statusIn = (state: Readonly<Record<string, unknown>> | undefined): string =>
  typeof state?.['status'] === 'string' ? state['status'] : '';
