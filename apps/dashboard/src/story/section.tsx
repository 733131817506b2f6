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

/** From how many entries on a list is drawn piece by piece as it comes into sight. */
const LONG = 250;

/** The class of a list, which says whether it is a long one. */
export const listClass = (name: string, entries: number): string => (entries > LONG ? `${name} is-long` : name);
