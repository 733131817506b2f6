import type { Counted, Place } from './count-place.js';
import type { DocumentEvent } from './events.js';
import { LENGTH_UNITS, SIZES, STOREYS, type Size } from './lexicon/sizes.js';
import type { NounPhrase } from './phrases.js';

/** How many words behind a figure are looked at. */
const BEHIND = 5;

/**
 * How long, high or wide the thing is that a report is about: "the 142-metre ship", "168 metres from stem to stern", "a
 * five-storey block". Of a thing that is named beside it ("a sister ship") it says nothing.
 */
export function sizeCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { mention, reading } = place;
  if (main === null || mention.part || reading.dates.some(({ date }) => /^\d{4}$/.test(date.value) && !isMade(place)))
    return null;
  const size = mention.kind === 'measure' && LENGTH_UNITS.has(mention.unit) ? measuredBy(place) : storeysOf(place);
  if (size === null || isOfAnother(place, main)) return null;
  return {
    about: main,
    counted: size.counted,
    whose: '',
    slot: 'measure',
    behaviour: 'fixed',
    measure: 'total',
    question: size.question,
    granted: true,
    ...(size.unit === null ? {} : { unit: size.unit }),
  };
}

/** "The ship, 168 metres long, was built in 2019": the year is that of the making. */
const isMade = ({ reading }: Place): boolean =>
  /\b(?:built|opened|completed|launched|erected|constructed|made) in \d{4}\b/.test(
    reading.parse.tokens.map(({ lower }) => lower).join(' '),
  );

/** By the words behind the figure, else by the kind of thing that it stands before. */
function measuredBy({ reading, mention, phrase }: Place): Size | null {
  const { tokens } = reading.parse;
  const end = tokens.findIndex((token) => token.start >= mention.end);
  if (end < 0) return null;
  const behind = tokens
    .slice(end, end + BEHIND)
    .map(({ lower }) => lower)
    .join(' ');
  const told = SIZES.find(({ words }) => words?.test(behind) === true);
  if (told !== undefined) return told;
  const thing = thingBehind(place(reading, phrase, mention.end));
  return thing === null ? null : (SIZES.find(({ things }) => things.has(thing)) ?? null);
}

const place = (reading: Place['reading'], phrase: NounPhrase | null, end: number) => ({ reading, phrase, end });

/** The noun of the thing whose size stands before it, in one phrase. */
function thingBehind({ reading, phrase, end }: ReturnType<typeof place>): string | null {
  const { tokens } = reading.parse;
  const head = phrase === null ? undefined : tokens[phrase.head];
  if (phrase === null || head === undefined || head.start < end) return null;
  for (let at = phrase.head; at >= phrase.from; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && token.start >= end && token.pos === 'NOUN') return token.lemma.toLowerCase();
  }
  return null;
}

/** "a five-storey building", "all seven floors of the block", "with seven floors" */
function storeysOf({ reading, mention, phrase, clause }: Place): Size | null {
  if (mention.kind !== 'count' || !STOREYS.nouns.has(mention.unit)) return null;
  const { tokens } = reading.parse;
  const from = tokens.findIndex((token) => token.end > mention.start);
  const end = tokens.findIndex((token) => token.start >= mention.end);
  const before = tokens[from - 1]?.lower ?? '';
  const has = clause !== null && clause.object === phrase && /^(?:have|rise|comprise)$/.test(clause.lemma);
  const compound = /-/.test(tokens[from]?.text ?? '') || tokens[from + 1]?.text === '-';
  const next = end >= 0 ? thingBehind(place(reading, phrase, mention.end)) : null;
  const whole = before === 'all' || before === 'with' || before === 'its' || has || (before === 'of' && next === null);
  return whole || (compound && next !== null && STOREYS.things.has(next)) ? STOREYS.size : null;
}

/** Whether the figure is of a thing that the report tells from its own by a name or by "sister", "another", "other". */
function isOfAnother({ reading, phrase, clause }: Place, main: DocumentEvent): boolean {
  const { tokens } = reading.parse;
  const own = phrase === null ? [] : tokens.slice(phrase.from, phrase.to + 1);
  const subject = clause?.subject ?? null;
  const its = subject === null ? [] : tokens.slice(subject.from, subject.to + 1);
  const words = [...own, ...its];
  if (
    words.some(({ lower }) => /^(?:sister|another|other|second|neighbouring|neighboring|nearby|rival|new)$/.test(lower))
  )
    return true;
  const name = phrase === null ? undefined : tokens[phrase.head];
  if (name?.pos === 'PROPN') return !main.involves(name.lower);
  const noted = reading.propositions.some(({ event }) => event === main);
  return phrase?.determiner === 'indefinite' && !noted;
}
