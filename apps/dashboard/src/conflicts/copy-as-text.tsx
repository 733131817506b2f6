import { useEffect, useState } from 'preact/hooks';
import { text } from '../strings/conflicts.js';
import { asText } from './copy-text.js';
import type { InboxItem } from './inbox-items.js';
import { keyPressed } from './shortcuts.js';

/** Puts both attributed quotations on the clipboard, or shows them to be copied where a page may not. */
export function CopyAsText({ item }: { readonly item: InboxItem }) {
  const [outcome, setOutcome] = useState<'copied' | 'shown' | null>(null);
  const words = (): string => asText(item, Date.now(), location.origin);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words());
      setOutcome('copied');
    } catch {
      setOutcome('shown');
    }
  };
  const pressed = keyPressed.value;
  useEffect(() => {
    if (pressed?.key === 'c') void copy();
  }, [pressed]);
  return (
    <>
      <button type="button" aria-keyshortcuts="c" onClick={() => void copy()}>
        {text.copy} <kbd aria-hidden="true">c</kbd>
      </button>
      <span role="status" class="data">
        {outcome === 'copied' && text.copied}
        {outcome === 'shown' && text.notCopied}
      </span>
      {outcome === 'shown' && <textarea class="to-copy" readOnly rows={8} aria-label={text.copy} value={words()} />}
    </>
  );
}
