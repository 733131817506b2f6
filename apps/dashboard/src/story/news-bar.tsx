import { useState } from 'preact/hooks';
import type { Arrival } from '../api/alert-stream.js';
import { othersDecisions } from '../api/decisions.js';
import { noteChanged, noteWritten } from '../api/freshness.js';
import { text } from '../strings/news.js';

interface NewsBarProps {
  readonly storyId: string;
  readonly arrivals: readonly Arrival[];
}

/** Says politely that something came in; the page changes only when the reader asks for it. */
export function NewsBar({ storyId, arrivals }: NewsBarProps) {
  const own = arrivals.filter((arrival) => arrival.storyId === storyId);
  const [shown, setShown] = useState(own.length);
  const count = own.slice(0, own.length - shown).reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  const [latest] = own;
  const decisions = othersDecisions.value.filter((notice) => notice.storyId === storyId);
  const [decisionsShown, setDecisionsShown] = useState(decisions.length);
  const fresh = decisions.slice(0, decisions.length - decisionsShown);
  const show = (): void => {
    setShown(own.length);
    setDecisionsShown(decisions.length);
    // The newest decision is awaited by the views that are read.
    if (fresh[0]) noteWritten(fresh[0].position);
    else noteChanged();
  };
  return (
    <div class="news" aria-live="polite">
      {count > 0 && (
        <p>
          <strong>{text.came(count)}</strong> {latest?.conflicts[0]?.sentence}
        </p>
      )}
      {fresh.length > 0 && <p>{text.decided(fresh.length, fresh[0]?.by ?? '')}</p>}
      {(count > 0 || fresh.length > 0) && (
        <button type="button" onClick={show}>
          {text.show}
        </button>
      )}
    </div>
  );
}
