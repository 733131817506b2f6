import { useState } from 'preact/hooks';
import type { Arrival } from '../api/alert-stream.js';
import { noteChanged } from '../api/freshness.js';
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
  return (
    <div class="news" aria-live="polite">
      {count > 0 && (
        <>
          <p>
            <strong>{text.came(count)}</strong> {latest?.conflicts[0]?.sentence}
          </p>
          <button
            type="button"
            onClick={() => {
              setShown(own.length);
              noteChanged();
            }}
          >
            {text.show}
          </button>
        </>
      )}
    </div>
  );
}
