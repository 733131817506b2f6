import type { SlotReading } from './base.js';
import type { Clause, SentenceParse } from './clauses.js';
import { dateValueOf, namesDay, timeValueOf } from './dates.js';
import type { DocumentEvent, EventRegister } from './events.js';
import { speechLemmas } from './lexicon/words.js';
import { clauseSpan, ownWords, type DatedTrigger, type SentenceReading } from './propositions.js';

/**
 * Days and times of deeds that are of no listed class: "the gang entered the shop at 11:30", "the plane came down at six".
 * Scrutiny tells by the words which moment of a story they date. What a date does not say of its deed gives nothing:
 * when something was said, how things stood, what the dates of a sentence's own event are.
 */
export function readLooseDates(
  reading: SentenceReading,
  register: EventRegister,
  told: readonly SlotReading[],
): SlotReading[] {
  if (reading.dates.length === 0) return [];
  const found: SlotReading[] = [];
  for (const dated of reading.dates) {
    const { date, range, attachment } = dated;
    if (attachment.state || told.some(({ at, slot }) => at === date.start && (slot === 'when' || slot === 'time')))
      continue;
    const isDay = range !== null && namesDay(date) && PRECISE.has(date.precision);
    const time = timeValueOf(date);
    const clause = isDay || time !== null ? deedOf(reading, dated) : null;
    if (clause === null) continue;
    const whole = clauseSpan(reading.parse, clause, clause.verb.head);
    const common = {
      about: eventOf(reading, dated, clause, register),
      detail: '',
      valueSpan: { start: date.start, end: date.end },
      content: { start: Math.min(whole.start, date.start), end: Math.max(whole.end, date.end) },
      at: date.start,
      assess: ownWords(reading.parse, clause, clause.verb.head),
    };
    if (isDay) found.push({ slot: 'when', value: dateValueOf(date, range), ...common });
    if (time !== null) found.push({ slot: 'time', value: time, ...common });
  }
  return found;
}

/** How exact a date must be to tell when one thing was done. */
const PRECISE: ReadonlySet<string> = new Set(['day', 'part', 'hour', 'minute']);

/** The clause whose deed a date tells the time of, where no listed event has it. */
function deedOf({ parse, propositions }: SentenceReading, { date, attachment }: DatedTrigger): Clause | null {
  const { trigger } = attachment;
  if (trigger !== null && (trigger.kind === 'noun' || trigger.listed || !trigger.stated)) return null;
  const clause = attachment.clause ?? openedBy(parse, date.start);
  if (clause?.subject == null || clause.verb.form !== 'finite' || isOfAny(parse, clause)) return null;
  // What a listed event of the same clause has no date of is not dated by it either.
  if (propositions.some((one) => one.trigger.listed && one.trigger.clause === clause)) return null;
  return STATES.has(clause.lemma) || (speechLemmas.has(clause.lemma) && !isOfOnesOwn(clause)) ? null : clause;
}

/** "Samples were taken on Monday": of any of a kind nobody asks when it was dealt with. */
function isOfAny({ tokens }: SentenceParse, { subject, verb }: Clause): boolean {
  if (!verb.passive || subject?.determiner !== 'none') return false;
  const head = tokens[subject.head];
  // The capital that opens a sentence makes a name of a noun.
  return head?.pos === 'NOUN' || (subject.head === 0 && head?.pos === 'PROPN' && head.lower.endsWith('s'));
}

/** How things are or were, which has no moment. */
const STATES: ReadonlySet<string> = new Set(['be', 'have', 'do', 'remain', 'seem', 'stay', 'stand', 'lie', 'want']);

/** "She was found at noon", "they were told on May 3", "it learned of it on May 3": what came to somebody is no speech. */
const isOfOnesOwn = ({ lemma, verb }: Clause): boolean =>
  lemma === 'learn' ||
  lemma === 'hear' ||
  (verb.passive && (lemma === 'find' || lemma === 'tell' || lemma === 'inform'));

/** "At noon the gates opened": before any verb, a date belongs to the first that follows. */
function openedBy({ tokens, clauses }: SentenceParse, start: number): Clause | null {
  const first = clauses.find(({ verb }) => verb.form === 'finite');
  return first !== undefined && (tokens[first.verb.first]?.start ?? 0) > start ? first : null;
}

function eventOf(
  reading: SentenceReading,
  { attachment }: DatedTrigger,
  clause: Clause,
  register: EventRegister,
): DocumentEvent {
  const own = reading.propositions.find(({ trigger }) => trigger === attachment.trigger);
  if (own !== undefined) return own.event;
  const agent = reading.participant(clause.subject);
  return register.aside(clause.particle === null ? clause.lemma : `${clause.lemma}_${clause.particle}`, {
    name: agent?.name ?? null,
    named: agent?.named ?? false,
    passive: clause.verb.passive,
  });
}
