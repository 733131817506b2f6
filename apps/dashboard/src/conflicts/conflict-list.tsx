import { useEffect, useRef } from 'preact/hooks';
import { hrefWith } from '../app/router.js';
import { text } from '../strings/conflicts.js';
import { displaysOf } from '../strings/sides.js';
import type { InboxItem } from './inbox-items.js';

interface ConflictListProps {
  readonly items: readonly InboxItem[];
  readonly openId: string | null;
  /** Raised when a key moved to another conflict, so that the row takes the focus along. */
  readonly moves: number;
}

/** The rows of the inbox, each a link to its conflict. */
export function ConflictList({ items, openId, moves }: ConflictListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (moves === 0) return;
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [moves]);
  return (
    <ol class="rows" ref={list} aria-label={text.list}>
      {items.map(({ conflict, story, ours }) => (
        <li key={conflict.id}>
          <a
            class="row"
            href={hrefWith({ open: conflict.id })}
            aria-current={conflict.id === openId ? 'true' : undefined}
          >
            <span class="row-head data">
              <span class={`tag tag-${conflict.severity}`}>{text.severity[conflict.severity]}</span>
              {ours && <span class="tag tag-alert">{text.ours}</span>}
              {conflict.status !== 'open' && <span class="tag">{text.status(conflict.status)}</span>}
              <span>{text.kind(conflict.kind)}</span>
            </span>
            <span class="row-question">{conflict.aspect?.question ?? text.kind(conflict.kind)}</span>
            <span class="row-sides">
              {displaysOf(conflict).map((display, place) => (
                <span key={display}>
                  {place > 0 && <span class="soft"> ≠ </span>}
                  {display}
                </span>
              ))}
            </span>
            <span class="data soft">{story.title}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
