import { useEffect, useRef } from 'preact/hooks';

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
}

interface MarkedTextProps {
  readonly text: string;
  readonly mark: MarkedSpan | null;
  readonly label: string;
}

/** A whole report as text and nothing else, with one sentence marked and brought into sight. */
export function MarkedText({ text, mark, label }: MarkedTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const marked = useRef<HTMLElement>(null);
  useEffect(() => {
    const [outer, inner] = [box.current, marked.current];
    // Only the text itself is scrolled: the sentence and the facts about it stay where they are.
    if (outer && inner) outer.scrollTop = inner.offsetTop - outer.clientHeight / 3;
  }, [text, mark?.start]);
  const start = Math.max(0, mark?.start ?? 0);
  const end = Math.max(start, mark?.end ?? 0);
  return (
    <div class="report-text" ref={box} dir="auto" tabIndex={0} role="region" aria-label={label}>
      {mark === null ? (
        text
      ) : (
        <>
          {text.slice(0, start)}
          <mark ref={marked}>{text.slice(start, end)}</mark>
          {text.slice(end)}
        </>
      )}
    </div>
  );
}
