import { useState } from 'preact/hooks';
import { api, written } from '../api/client.js';
import { Failure } from '../api/failure.js';
import { Failed } from '../app/states.js';
import { text } from '../strings/story.js';
import type { Claim } from './records.js';

const VERDICTS = ['unverified', 'true', 'false', 'disputed', 'unverifiable'] as const;

/** What an editor says of a claim: that it was read rightly, and whether it is true. */
export function DeskWord({ claim }: { readonly claim: Claim }) {
  const [verdict, setVerdict] = useState<Claim['verdict']>(claim.verdict);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const params = { path: { claim: claim.id } };
  const carry = async (request: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setDone(false);
    try {
      await request();
      setDone(true);
    } catch (error) {
      setFailure(error instanceof Failure ? error : Failure.unreachable());
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="desk-word no-print" aria-label={text.desk}>
      <h3>{text.desk}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void carry(() => written(api.POST('/v1/claims/{claim}/verdict', { params, body: { verdict, note } })));
        }}
      >
        {claim.acceptedBy === null && (
          <button
            type="button"
            disabled={busy}
            onClick={() => {
              void carry(() => written(api.POST('/v1/claims/{claim}/acceptance', { params, body: {} })));
            }}
          >
            {text.accept}
          </button>
        )}
        <label>
          {text.verdict}{' '}
          <select
            value={verdict}
            onChange={({ currentTarget }) => {
              setVerdict(VERDICTS.find((one) => one === currentTarget.value) ?? 'unverified');
            }}
          >
            {VERDICTS.map((one) => (
              <option key={one} value={one}>
                {text.verdicts[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.note}{' '}
          <input
            value={note}
            onInput={({ currentTarget }) => {
              setNote(currentTarget.value);
            }}
          />
        </label>
        <button type="submit" disabled={busy || verdict === claim.verdict}>
          {text.record}
        </button>
      </form>
      <p role="status" class="data">
        {done ? text.recorded : ''}
      </p>
      {failure && <Failed failure={failure} />}
    </section>
  );
}
