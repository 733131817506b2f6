import { itemAt } from '../document/item-at.js';
import type { Clause, SentenceParse } from './clauses.js';
import { TIME_NOUNS, WEEKDAYS } from '../document/noun-phrases.js';
import type { NounPhrase } from './phrases.js';

/** A result that an event is said to have had: an outcome, and for whom or what. */
export interface TriggerResult {
  readonly class: string;
  readonly outcome: string;
  readonly patient: NounPhrase | null;
  /** Token of the word that states it. */
  readonly at: number;
  readonly clause: Clause | null;
  readonly negated: boolean;
  /** It was one of several whom the same befell: "among them Ida Rusk". */
  readonly among?: boolean;
}

/** A word that opens or resumes an event, with what its sentence says of it. */
export interface Trigger {
  readonly at: number;
  readonly kind: 'verb' | 'noun';
  readonly head: string;
  readonly class: string;
  /** The outcome that its own word states, as "death" does. */
  readonly outcome: string | null;
  readonly generic: boolean;
  readonly listed: boolean;
  readonly phrase: NounPhrase | null;
  /** The clause of the verb, or of the light verb that hands over to the noun. */
  clause: Clause | null;
  readonly definite: boolean;
  readonly plural: boolean;
  agent: NounPhrase | null;
  patient: NounPhrase | null;
  readonly results: TriggerResult[];
  /** Whether a verb of its own states that it happened, rather than a noun that takes it for granted. */
  stated: boolean;
}

/** The noun phrase that a preposition ties right behind another, over one or two in between ("a raid in X on Y"). */
export function following(parse: SentenceParse, phrase: NounPhrase, preposition: string): NounPhrase | null {
  let at = phrase.to + 1;
  for (let steps = 0; steps < 3; steps += 1) {
    const token = parse.tokens[at];
    if (token?.pos !== 'ADP') return null;
    const next = parse.phraseAt[at + 1];
    if (next === null || next === undefined) return null;
    if (token.lower === preposition) return next;
    // "the theft at the museum of Orm" is of the museum's town: only a day may stand between a deed and its "of".
    if (preposition === 'of' && !isDay(parse, next)) return null;
    at = next.to + 1;
  }
  return null;
}

/** Whether a phrase names a day or a length of time. */
export const isDay = ({ tokens }: SentenceParse, { head }: NounPhrase): boolean => {
  const word = tokens[head]?.lower ?? '';
  return WEEKDAYS.has(word) || TIME_NOUNS.has(word) || tokens[head]?.pos === 'NUM';
};

/** Beside the parts of a year, lengths of time. */
const LENGTHS = new Set('second minute hour fortnight decade noon midnight dawn dusk'.split(' '));
/** What these are told of is told of those whom an "of" names behind them. */
const OF_WHOM = new Set(
  'all none both each neither tens dozens scores hundreds thousands millions dozen score hundred thousand million'.split(
    ' ',
  ),
);
/** By how much a vote or a match is won. */
const MARGINS = new Set('vote point percent majority margin length seat run goal'.split(' '));

/**
 * Who or what does a deed or has it done to it, or `null` for a time ("resigned a week later", "restored by Wednesday
 * evening") or a margin ("upheld by three votes to two"). Of "none of the passengers" it is the passengers.
 */
export function partyOf({ tokens, phraseAt }: SentenceParse, phrase: NounPhrase | null): NounPhrase | null {
  const head = phrase === null ? undefined : tokens[phrase.head];
  if (phrase === null || head === undefined) return null;
  const word = head.lemma.toLowerCase();
  if (WEEKDAYS.has(head.lower) || TIME_NOUNS.has(word) || LENGTHS.has(word)) return null;
  if (itemAt(tokens, phrase.from - 1)?.lower === 'by' && MARGINS.has(word)) return null;
  const whole = OF_WHOM.has(word) && tokens[phrase.to + 1]?.lower === 'of' ? phraseAt[phrase.to + 2] : null;
  return whole ?? phrase;
}

/** The owner in "the owner's crash", as a phrase of its own. */
export function possessorPhrase(parse: SentenceParse, phrase: NounPhrase): NounPhrase | null {
  if (phrase.possessor === null) return whoseOwner(parse, phrase);
  const { from, to } = phrase.possessor;
  // "Monday's landslide" has a day, and nobody behind it.
  const owner = parse.tokens[to]?.lower ?? '';
  if (WEEKDAYS.has(owner) || TIME_NOUNS.has(owner)) return null;
  return parse.tokens[to] === undefined ? null : { from, to, head: to, determiner: 'none', possessor: null };
}

/** "the dam, whose collapse": whom the pronoun before or in the phrase means. */
export function whoseOwner({ tokens, phraseAt }: SentenceParse, { from }: NounPhrase): NounPhrase | null {
  const whose = tokens[from]?.lower === 'whose' ? from : itemAt(tokens, from - 1)?.lower === 'whose' ? from - 1 : -1;
  return whose < 0 ? null : (phraseAt[itemAt(tokens, whose - 1)?.text === ',' ? whose - 2 : whose - 1] ?? null);
}
