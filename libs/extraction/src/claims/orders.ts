import type { Clause, SentenceParse } from './clauses.js';
import type { NounPhrase } from './phrases.js';

const ordering = new Set('order tell instruct urge advise ask command direct'.split(' '));
const going = new Set('leave flee move'.split(' '));
const residents = new Set(
  'resident people person family household villager inhabitant neighbour neighbor homeowner townspeople guest holidaymaker tourist they'.split(
    ' ',
  ),
);

/** "Residents were ordered to evacuate": who was ordered to leave, whether they went or not; `undefined` where nobody was. */
export function orderedToLeave(
  { tokens }: SentenceParse,
  { lemma, verb, subject, object }: Clause,
  next: Clause | undefined,
): NounPhrase | null | undefined {
  if (!ordering.has(lemma) || next?.verb.form !== 'infinitive' || next.verb.first - verb.last > 8) return undefined;
  const patient = verb.passive ? subject : object;
  const people = residents.has(tokens[patient?.head ?? -1]?.lemma.toLowerCase().replace(/(?<=t|r)s$/, '') ?? '');
  return next.lemma === 'evacuate' || (people && going.has(next.lemma)) ? patient : undefined;
}
