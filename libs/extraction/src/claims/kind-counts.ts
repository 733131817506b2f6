import { otherYears, type Counted, type Place } from './count-place.js';
import type { DocumentEvent } from './events.js';
import { COUNT_KINDS, GATE, type CountKind } from './lexicon/count-kinds.js';
import { personNouns } from './lexicon/words.js';

/** How many words before a bare figure are looked at, and how many behind what is counted. */
const BEFORE = 8;
const BEHIND = 10;

/** Homes destroyed, people evacuated or missing, people at a protest: one count each, however it is worded. */
export function kindCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { reading, mention, clause } = place;
  if (mention.kind !== 'count' && mention.kind !== 'number') return null;
  // "A crowd of 12,000 saw the final in 2019": of another occasion than the report's own.
  if (otherYears(reading).length > 0) return null;
  // The verb that says what became of them is no cause of it.
  const own = reading.propositions.find(({ trigger }) => trigger.kind === 'verb' && trigger.clause === clause)?.event;
  const near = [...reading.propositions.map(({ event }) => event), reading.lastEvent, main].filter(
    (event) => event !== own || event === main,
  );
  for (const kind of COUNT_KINDS) {
    const about = near.find((event) => event !== null && kind.classes.has(event.class_));
    if (about === null || about === undefined || !isOfKind(place, kind)) continue;
    // Who watched a match is counted once it is over.
    const behaviour = about.class_ === 'contest' ? 'fixed' : 'grows';
    // Houses are counted as homes are.
    const unit = kind.counted.split(' ')[0] ?? '';
    return { about, counted: kind.counted, whose: '', slot: 'count', behaviour, measure: 'total', unit };
  }
  return attendance(place);
}

/** "The gate was put at 8,000": it asks one thing in a report that tells of no match or rally by name too. */
function attendance(place: Place): Counted | null {
  const { mention, at } = place;
  if (!isBare(mention) || !GATE.test(wordsOf(place, at - BEFORE, at))) return null;
  const counted = 'person attending';
  return { about: counted, counted, whose: '', slot: 'count', behaviour: 'fixed', measure: 'total', unit: 'person' };
}

const isBare = ({ countedSpan, start }: Place['mention']): boolean => countedSpan === null || countedSpan.end <= start;

function isOfKind(place: Place, kind: CountKind): boolean {
  const { mention, phrase, clause, at, reading } = place;
  if (isBare(mention) && kind.before?.test(wordsOf(place, at - BEFORE, at)) === true) return true;
  if (kind.nouns !== null && kind.before?.test(wordsOf(place, at - BEFORE, at)) === true && isCounted(place, kind))
    return true;
  if (phrase === null || !isCounted(place, kind) || isNew(place)) return false;
  if (kind.state?.test(wordsOf(place, phrase.to + 1, phrase.to + 1 + BEHIND)) === true) return true;
  if (clause === null) return false;
  const { lemma, particle, verb } = clause;
  const says = (verbs: ReadonlySet<string>): boolean =>
    verbs.has(particle === null ? lemma : `${lemma}_${particle}`) || (particle === null && verbs.has(lemma));
  if (clause.subject === phrase) return says(verb.passive ? kind.done : kind.alone);
  // "Watched by 8,000 people"
  if (verb.passive && reading.parse.tokens[phrase.from - 1]?.lower === 'by') return says(kind.alone);
  return clause.object === phrase && says(kind.done);
}

function isCounted({ reading, mention, phrase }: Place, kind: CountKind): boolean {
  if (kind.nouns !== null) return kind.nouns.has(mention.unit);
  return mention.unit === '' || personNouns.has(mention.unit) || (phrase !== null && reading.isHuman(phrase));
}

/** "12 new cases", "30 suspected cases", "another 40 people": no total of the same. */
export function isNew(place: Place): boolean {
  const { phrase, at } = place;
  return (
    phrase !== null &&
    /\b(?:new|more(?! than)|further|additional|another|suspected|probable|possible)\b/.test(
      wordsOf(place, Math.min(phrase.from, at) - 1, phrase.to + 1),
    )
  );
}

/** "18 Indian sailors": those of one nation or body are no total of all. */
export const isOfSomeKind = ({ reading, mention: { countedSpan } }: Place): boolean =>
  countedSpan !== null &&
  reading.parse.tokens.some(
    ({ start, end, text, pos }) =>
      start >= countedSpan.start && end <= countedSpan.end && (pos === 'PROPN' || /^\p{Lu}\p{Ll}/u.test(text)),
  );

const wordsOf = ({ reading }: Place, from: number, to: number): string =>
  reading.parse.tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map((token) => token.lower)
    .join(' ');
