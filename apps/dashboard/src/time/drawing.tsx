import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { text } from '../strings/time.js';
import { savePng, saveSvg } from './save-drawing.js';

interface DrawingProps {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** What the drawing shows, in a sentence, for those who do not see it. */
  readonly alt: string;
  readonly height: number;
  readonly table: ComponentChildren;
  readonly before?: ComponentChildren;
  /** Draws at a width in pixels. */
  readonly children: (width: number) => ComponentChildren;
}

/** The width at which it is drawn before it could be measured, in pixels. */
const FIRST_WIDTH = 360;

/** What a character of the drawings' type takes, in pixels. */
const CHARACTER = 7.4;

/** As many of the words as fit into a width; the table has them all. */
export function fitted(words: string, width: number): string {
  const most = Math.max(1, Math.floor(width / CHARACTER) - 2);
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}

/** A drawing as wide as its place, with its text alternative, its table, and itself as a file. */
export function Drawing({ id, title, why, alt, height, table, before, children }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  const [failed, setFailed] = useState(false);
  const titleId = useId();
  useEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    const look = new ResizeObserver(() => {
      setWidth(Math.max(240, Math.floor(box.clientWidth)));
    });
    look.observe(box);
    return () => {
      look.disconnect();
    };
  }, []);
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="section-why">{why}</p>
      {before}
      <div ref={place} class="drawing">
        <svg
          ref={drawing}
          role="img"
          aria-labelledby={titleId}
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          width={width}
          height={height}
        >
          <title id={titleId}>{alt}</title>
          {children(width)}
        </svg>
      </div>
      <p class="drawing-acts no-print">
        <button
          type="button"
          onClick={() => {
            if (drawing.current) saveSvg(drawing.current, id);
          }}
        >
          {text.saveSvg}
        </button>
        <button
          type="button"
          onClick={() => {
            setFailed(false);
            if (drawing.current) {
              savePng(drawing.current, id).catch(() => {
                setFailed(true);
              });
            }
          }}
        >
          {text.savePng}
        </button>
      </p>
      {failed && <p role="alert">{text.saveFailed}</p>}
      <details class="drawing-table">
        <summary>{text.table}</summary>
        <div class="drawing-rows">{table}</div>
      </details>
    </section>
  );
}
