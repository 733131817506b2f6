import type { Counted, Place } from './count-place.js';
import type { DocumentEvent } from './events.js';

const UNITS = /^(?:kilometre|mile|nautical mile)(?: per hour)?$/;
/** Behind a length: "140 kilometres an hour", "95 km/h". */
const AN_HOUR = /^\s*(?:\/\s*h(?:r|our)?\b|(?:per|an|a|each) hour\b|ph\b)/iu;
/** Characters behind a figure that are looked at. */
const NEAR = 12;
/** "In a 30 mph zone": what may be driven there. */
const ZONE = /^[\s/\p{L}]*?\b(?:zone|area|stretch|section|limit)\b/iu;
/** How many words before it, and behind it. */
const BEFORE = 6;
const BEHIND = 8;

const SPEED = /\b(?:speed|velocity)\b/;
/** What may be driven or could be reached, and how fast the air was: no speed at which anything went. */
const OF_NOTHING =
  /\b(?:limits?|limited|top|maximum|max|average|allowed|permitted|permissible|designed|capable|up to|below|under|could|can|wind|winds|windspeed|gusts?|gusting|storm|hurricane|typhoon|cyclone|tornado)\b/;

/**
 * How fast something went: "was travelling at 140 kilometres an hour", "at a speed of 95 km/h", "doing 120 mph". A limit, what
 * something can do, and the wind's speed are none.
 */
export function speedCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { mention, reading, clause } = place;
  if (mention.kind !== 'measure' || mention.part || !UNITS.test(mention.unit)) return null;
  const { tokens } = reading.parse;
  const from = tokens.findIndex((token) => token.end > mention.start);
  const words = (first: number, last: number): string =>
    tokens
      .slice(Math.max(0, first), last)
      .map(({ lower }) => lower)
      .join(' ');
  const before = words(from - BEFORE, from);
  const anHour =
    mention.unit.endsWith(' per hour') ||
    mention.unit === 'nautical mile' ||
    AN_HOUR.test(reading.words({ start: mention.end, end: mention.end + NEAR }));
  if (!anHour && !SPEED.test(before)) return null;
  if (ZONE.test(reading.words({ start: mention.end, end: mention.end + NEAR }))) return null;
  if (OF_NOTHING.test(before) || OF_NOTHING.test(words(from, from + BEHIND))) return null;
  const who = clause === null ? null : reading.participant(clause.subject);
  return {
    about: main ?? 'speed',
    counted: 'speed',
    whose: who?.name ?? '',
    slot: 'measure',
    behaviour: 'fixed',
    measure: 'total',
    unit: mention.unit.replace(/ per hour$/, ''),
    question: 'What was the speed?',
  };
}
