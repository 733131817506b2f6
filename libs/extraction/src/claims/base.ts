import type { ClaimContent, ClaimValue, RevisedSpan, Slot, Span } from '#story';
import type { DocumentEvent } from './events.js';

type Behaviour = ClaimContent['aspect']['behaviour'];

/** How a slot's value behaves in time where nothing else is known (CLAIMS.md step 6). */
export const SLOT_BEHAVIOUR: Readonly<Record<Slot, Behaviour>> = {
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
  readonly behaviour?: Behaviour;
  /** The event that the question is about, or the normalised name of a person, body or thing. */
  readonly about: DocumentEvent | string;
  /** What tells the question from others of the same slot; see `aspectSchema`. */
  readonly detail: string;
  readonly value: ClaimValue;
  readonly valueSpan: Span | null;
  /** The words that the claim rests on. */
  readonly content: Span;
  /** Offset of the word that states it: who says it is who says this word. */
  readonly at: number;
  /** Words whose verb decides how sure the claim is; the content where none is given. */
  readonly assess?: Span;
  /** The question as the listing shows it, where the slot's fixed phrase will not do. */
  readonly question?: string;
  readonly overrides?: Partial<ClaimContent>;
  /** It is the polarity of the whole proposition that is claimed, so the value follows the assessment. */
  readonly polarValue?: boolean;
  /** The value itself carries the negation. */
  readonly ownPolarity?: boolean;
  /** It sets right what the report gave before for the same question. */
  readonly setsRight?: boolean;
  /** Told in passing, of somebody or something that the sentence speaks of: a denial around it does not reach it. */
  readonly inPassing?: boolean;
  /** The verb before says that it did not come about, so that its polarity is the opposite of that verb's. */
  readonly undone?: boolean;
  /** It was said in public before, as the report looks back on it. */
  readonly saidBefore?: boolean;
}

export const revised = (span: Span, revision: number): RevisedSpan => ({ start: span.start, end: span.end, revision });

/** `<event or entity>/<slot>`, with the detail as a third part where the slot needs one. */
export const aspectKey = (subject: string, slot: Slot, detail: string): string =>
  detail === '' ? `${subject}/${slot}` : `${subject}/${slot}/${detail}`;

/** A thing by its kind takes an article, a name none. */
export const called = (name: string): string => (/^\p{Ll}/u.test(name) ? `the ${name}` : name);

const phrases: Readonly<Record<Slot, (what: string, detail: string) => string>> = {
  when: (what) => `When was ${what}?`,
  time: (what) => `At what time was ${what}?`,
  where: (what) => `Where was ${what}?`,
  agent: (what) => `Who was behind ${what}?`,
  target: (what) => `Who or what was the target of ${what}?`,
  result: (what, detail) =>
    detail === '' ? `What was the result of ${what}?` : `What was the result of ${what} for ${called(detail)}?`,
  decision: (what, detail) =>
    detail === '' ? `What was decided in ${what}?` : `What was decided on ${called(detail)}?`,
  cause: (what) => `What caused ${what}?`,
  purpose: (what) => `What was ${what} for?`,
  happened: (what) => `Did ${what} happen?`,
  role: (what, detail) => (detail === 'patient' ? `Who was the target of ${what}?` : `Who is ${what}?`),
  quote: (what) => `What did ${what} say?`,
  count: (what, detail) => `How many in ${what}: ${detail}?`,
  measure: (what, detail) => `How much: ${detail}, ${what}?`,
  stage: (what, detail) => (detail === 'custody' ? `Is ${what} held or free?` : `What is the state of ${what}?`),
  reply: (what) => `What did ${what} answer?`,
  statement: (what) => `What did ${what} state?`,
};

/** The question in words, from the slot's fixed phrase. */
export const questionOf = (slot: Slot, what: string, detail: string): string => phrases[slot](what, detail);
