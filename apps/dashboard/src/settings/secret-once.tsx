import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../strings/settings.js';

/** The secret of a new webhook: the server gives it this once, and the page keeps it nowhere. */
export function SecretOnce({ secret, done }: { readonly secret: string; readonly done: () => void }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <section class="secret" aria-labelledby="secret-title">
      <h3 id="secret-title" ref={heading} tabIndex={-1}>
        {text.secretTitle}
      </h3>
      <p>{text.secretLead}</p>
      <label class="hidden" for="webhook-secret">
        {text.secret}
      </label>
      <input
        id="webhook-secret"
        class="data"
        readOnly
        value={secret}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <div class="settings-actions">
        <button type="button" onClick={() => void copy()}>
          {text.copy}
        </button>
        <button type="button" class="primary" onClick={done}>
          {text.seenIt}
        </button>
        <span role="status" class="data">
          {outcome === 'copied' && text.copied}
          {outcome === 'refused' && text.notCopied}
        </span>
      </div>
    </section>
  );
}
