import { useEffect, useRef, useState } from 'preact/hooks';
import { answerOf, api, written } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { useAnswer } from '../api/use-answer.js';
import { change } from '../app/router.js';
import { Failed } from '../app/states.js';
import { text } from '../strings/sources.js';
import { shortDayOf, zoneOf } from '../time/moments.js';
import type { OutletLine } from './outlet-row.js';

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Grades are the desk's and belong to no story, so their days are told in this device's zone. */
const HERE = zoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone);

interface GradeFormProps {
  readonly outlet: OutletLine;
  readonly saved: (words: string) => void;
}

/** How far the desk trusts an outlet, with a note; and what was said of it before. */
export function GradeForm({ outlet: { key, name, grade: standing }, saved }: GradeFormProps) {
  const [grade, setGrade] = useState<(typeof GRADES)[number]>(standing?.grade ?? 'F');
  const [note, setNote] = useState(standing?.note ?? '');
  const form = useRef<HTMLFormElement>(null);
  const params = { path: { outlet: key } };
  const known = useAnswer(`outlet ${key}`, (signal) => answerOf(api.GET('/v1/outlets/{outlet}', { params, signal })));
  const recording = useAction(async () => {
    await written(api.PUT('/v1/outlets/{outlet}/grade', { params, body: { grade, note: note.trim() } }));
    saved(text.saved(name, grade));
    change({ grade: null }, { replace: true });
  });
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const grades = known.stale ? [] : (known.value?.grades ?? []);
  return (
    <form
      ref={form}
      class="grade-form"
      aria-busy={known.waiting}
      onSubmit={(event) => {
        event.preventDefault();
        void recording.run();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') change({ grade: null }, { replace: true });
      }}
    >
      <fieldset>
        <legend>{text.how}</legend>
        {GRADES.map((one) => (
          <label key={one} class="grade-choice">
            <input
              type="radio"
              name="grade"
              checked={one === grade}
              onChange={() => {
                setGrade(one);
              }}
            />
            <span>{text.meaning(one, text.meanings[one])}</span>
          </label>
        ))}
      </fieldset>
      <label class="grade-note">
        {text.note} <span class="soft">{text.noteHint}</span>
        <textarea
          rows={2}
          maxLength={5000}
          dir="auto"
          value={note}
          onInput={({ currentTarget }) => {
            setNote(currentTarget.value);
          }}
        />
      </label>
      {recording.failure && <Failed failure={recording.failure} retry={() => void recording.run()} />}
      <div class="grade-actions">
        <button type="submit" class="primary" aria-disabled={recording.busy}>
          {recording.busy ? text.saving : text.save}
        </button>
        <button
          type="button"
          onClick={() => {
            change({ grade: null }, { replace: true });
          }}
        >
          {text.cancel}
        </button>
      </div>
      {grades.length > 0 && (
        <section>
          <h3>{text.earlier}</h3>
          <ul>
            {grades.map((given) => (
              <li key={given.at}>
                <strong class="grade">{given.grade}</strong>{' '}
                <span class="data">{text.by(given.by, shortDayOf(given.at, HERE))}</span>{' '}
                <span dir="auto">{given.note}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </form>
  );
}
