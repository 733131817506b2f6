import type { ClaimContent, ClaimValue, RevisedSpan, Slot, Span } from '#story';
import type { EventMention } from '#story';

/** How a slot's value behaves in time (CLAIMS.md step 6). */
export const SLOT_BEHAVIOUR: Readonly<Record<Slot, ClaimContent['aspect']['behaviour']>> = {
  when: 'fixed',
  time: 'fixed',
  where: 'fixed',
  agent: 'fixed',
  target: 'fixed',
  result: 'fixed',
  decision: 'fixed',
  cause: 'fixed',
  purpose: 'fixed',
  happened: 'fixed',
  role: 'fixed',
  quote: 'fixed',
  count: 'fixed',
  measure: 'varies',
  stage: 'staged',
  reply: 'reply',
  statement: 'fixed',
};

/** What one reading of a proposition fills in; the rest comes from who says it and where. */
export interface SlotReading {
  readonly slot: Slot;
  readonly behaviour: ClaimContent['aspect']['behaviour'];
  /** Event or entity that the question is about. */
  readonly subject: string;
  readonly detail: string;
  readonly question: string;
  readonly value: ClaimValue;
  readonly valueSpan: Span | null;
  readonly event: EventMention | null;
  readonly content: Span;
  readonly overrides?: Partial<ClaimContent>;
}

export const revised = (span: Span, revision: number): RevisedSpan => ({ start: span.start, end: span.end, revision });

/** `<event or entity>/<slot>`, with the detail as a third part where the slot needs one. */
export const aspectKey = (subject: string, slot: Slot, detail: string): string =>
  detail === '' ? `${subject}/${slot}` : `${subject}/${slot}/${detail}`;
