import type { ComponentChildren } from 'preact';
import './section.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly why?: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A part of a page under its heading, with a sentence that says what stands in it. */
export const Section = ({ id, title, why, count, children }: SectionProps) => (
  <section class="section" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>
      {title}
      {count !== undefined && <span class="section-count"> {count}</span>}
    </h2>
    {why !== undefined && <p class="section-why">{why}</p>}
    {children}
  </section>
);
