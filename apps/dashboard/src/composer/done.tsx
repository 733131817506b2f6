import { useEffect, useRef } from 'preact/hooks';
import { text } from '../strings/composer.js';

interface DoneProps {
  readonly words: string;
  /** Where what was entered can be seen. */
  readonly href: string;
  readonly again: () => void;
}

/** Says that it is recorded, and where to go from here. */
export function Done({ words, href, again }: DoneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="filed">
      <h2 ref={heading} tabIndex={-1}>
        {text.filed}
      </h2>
      <p>{words}</p>
      <p class="actions">
        <a class="button" href={href}>
          {text.look}
        </a>
        <button type="button" onClick={again}>
          {text.another}
        </button>
      </p>
    </section>
  );
}
